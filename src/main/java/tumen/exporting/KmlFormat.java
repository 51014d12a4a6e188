package tumen.exporting;

import tumen.model.Event;
import tumen.model.EventType;
import tumen.paint.XmlWriter;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.scene.PlainText;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Keyhole Markup Language 2.2 (OGC 12-007r2): events and the legs of their routes as placemarks in
/// two folders, coloured by type. Nothing in it is fetched.
final class KmlFormat implements ExportFormat {
    @Override
    public String name() {
        return "KML";
    }

    @Override
    public String extension() {
        return "kml";
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        AppState state = export.shown();
        List<Event> events = state.visible();
        List<ShownLeg> legs = ShownLeg.of(state);
        Watch watch = new Watch(progress, events.size() + legs.size());
        XmlWriter xml = new XmlWriter(stream);
        KmlPlacemarks placemarks = new KmlPlacemarks(xml, state);
        xml.open("kml", "xmlns", "http://www.opengis.net/kml/2.2");
        xml.open("Document");
        xml.text("name", PlainText.of(state.document().project().title()));
        xml.text("description", KmlPlacemarks.shielded(SnapshotWords.line(state)));
        for (EventType type : state.document().project().types()) {
            style(placemarks.style(type.id()), type, xml);
        }
        xml.open("Folder");
        xml.text("name", "Events");
        for (Event event : events) {
            placemarks.event(EventRow.of(event, state));
            watch.did(1);
        }
        xml.close();
        xml.open("Folder");
        xml.text("name", "Routes");
        for (ShownLeg leg : legs) {
            placemarks.leg(leg);
            watch.did(1);
        }
        xml.close();
        xml.close();
        xml.close();
        xml.end();
    }

    private static void style(String id, EventType type, XmlWriter xml) throws IOException {
        int rgb = type.light();
        int bgr = (rgb & 0xFF) << 16 | (rgb & 0xFF00) | (rgb >> 16 & 0xFF);
        xml.open("Style", "id", id);
        for (String part : List.of("IconStyle", "LineStyle")) {
            xml.open(part);
            xml.text("color", "ff%06x".formatted(bgr));
            xml.close();
        }
        xml.close();
    }
}
