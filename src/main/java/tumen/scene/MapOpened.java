package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A cluster opened on the map: its members around it on a sheet, each of them an event of its own
/// to the pointer.
record MapOpened(AppState state, Mark.Symbol cluster, List<String> events, MapInk ink) {
    private static final double SHEET = 22;

    /// The sheet, the rays and the symbols.
    List<Mark> marks() {
        List<ViewPoint> places =
                MapFan.opened(events.size()).stream()
                        .map(offset -> offset.plus(cluster.x(), cluster.y()))
                        .toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(sheet(places.getLast()));
        for (ViewPoint place : places) {
            marks.add(ray(place));
        }
        marks.add(cluster);
        for (int i = 0; i < events.size(); i++) {
            ViewPoint place = places.get(i);
            state.told(events.get(i)).ifPresent(event -> marks.addAll(member(event, place)));
        }
        return marks;
    }

    private Mark sheet(ViewPoint outermost) {
        double radius = outermost.distance(new ViewPoint(cluster.x(), cluster.y())) + SHEET;
        return new Mark.Disc(
                cluster.x(),
                cluster.y(),
                radius,
                Paint.of(Theme.fade(ink.theme().panel(), 0.9)),
                Stroke.of(ink.theme().hairline(), 1),
                Ref.NONE);
    }

    private Mark ray(ViewPoint to) {
        return new Mark.Line(
                Points.of(cluster.x(), cluster.y(), to.x(), to.y()),
                false,
                Stroke.of(ink.theme().hairline(), 1),
                Ref.NONE);
    }

    private List<Mark> member(Event event, ViewPoint at) {
        EventType type = state.index().catalogue().type(event.type());
        Ref ref = new Ref.OfEvent(event.id());
        List<Mark> marks = new ArrayList<>();
        if (state.view().selection().contains(event.id())) {
            marks.add(ring(at, Stroke.of(ink.ring(), 2), ref));
        } else if (state.hover().equals(Optional.of(event.id()))) {
            marks.add(ring(at, Stroke.of(Theme.fade(ink.ring(), 0.7), 1.6), ref));
        }
        marks.add(
                new Mark.Symbol(
                        type.shape(),
                        at.x(),
                        at.y(),
                        MapSymbols.SIZE,
                        ink.of(type),
                        ink.symbolHalo(),
                        ref));
        return marks;
    }

    private static Mark ring(ViewPoint at, Stroke stroke, Ref ref) {
        return new Mark.Disc(at.x(), at.y(), MapOverlay.RING, Paint.of(0), stroke, ref);
    }
}
