package tumen.bench;

import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.made.MadeProject;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Project;
import tumen.state.Document;

import java.util.List;

/// A made-up document with the bare arrays the limits are measured on, in the order of time.
final class Story {
    private static final int WHOLE = 1_000_000;

    private final int events;
    private final Document document;
    private final double[] days;
    private final byte[] types;
    private final float[] xs;
    private final float[] ys;

    /// The story of so many events. More than a million repeat their particulars, so that they fit
    /// into memory.
    static Story of(int events) {
        Project project = MadeProject.of(Math.min(events, WHOLE));
        Project whole = events > WHOLE ? Repeated.of(project, events / WHOLE) : project;
        return new Story(Document.of(whole, null));
    }

    /// The story of a document.
    Story(Document document) {
        Catalogue catalogue = document.index().catalogue();
        List<EventType> order = document.project().types();
        List<Event> inTime = document.index().events();
        this.document = document;
        this.events = inTime.size();
        this.days = new double[events];
        this.types = new byte[events];
        this.xs = new float[events];
        this.ys = new float[events];
        int row = 0;
        for (Event event : inTime) {
            days[row] = event.when().span().earliest();
            types[row] = (byte) order.indexOf(catalogue.type(event.type()));
            WorldPoint at =
                    WebMercator.project(catalogue.place(event.places().getFirst()).position());
            xs[row] = (float) at.x();
            ys[row] = (float) at.y();
            row++;
        }
    }

    /// How many events there are.
    int events() {
        return events;
    }

    /// The document to open.
    Document document() {
        return document;
    }

    /// The first day of each event.
    double[] days() {
        return days;
    }

    /// The position of each event's type in the project.
    byte[] types() {
        return types;
    }

    /// Where each event is, west to east, 0..1.
    float[] xs() {
        return xs;
    }

    /// Where each event is, north to south, 0..1.
    float[] ys() {
        return ys;
    }
}
