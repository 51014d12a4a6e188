package tumen.exporting;

import tumen.geo.LatLon;
import tumen.model.EventType;
import tumen.model.Place;
import tumen.paint.XmlWriter;
import tumen.scene.PlainText;
import tumen.state.AppState;
import tumen.time.TimeSpan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes placemarks of KML. A description is read as HTML by its viewers, so its letters are
/// shielded once more.
final class KmlPlacemarks {
    private final XmlWriter xml;
    private final AppState state;

    KmlPlacemarks(XmlWriter xml, AppState state) {
        this.xml = xml;
        this.state = state;
    }

    void event(EventRow row) throws IOException {
        xml.open("Placemark");
        xml.text("name", PlainText.of(row.event().title()));
        if (!row.event().summary().isBlank()) {
            xml.text("description", shielded(row.event().summary()));
        }
        time(row.event().when().span());
        xml.text("styleUrl", "#" + style(row.event().type()));
        xml.open("ExtendedData");
        for (EventField field : EventField.ALL) {
            data(field.name(), field.text(row));
        }
        xml.close();
        List<LatLon> positions = row.places().stream().map(Place::position).distinct().toList();
        geometry("Point", positions.stream().map(List::of).toList());
        xml.close();
    }

    void leg(ShownLeg leg) throws IOException {
        String type = state.index().catalogue().event(leg.events().getFirst()).type();
        xml.open("Placemark");
        xml.text("name", PlainText.of(leg.route().names().in(state.view().language())));
        xml.text("styleUrl", "#" + style(type));
        xml.open("ExtendedData");
        data("route", leg.route().id());
        data("mode", leg.leg().mode().name().toLowerCase(Locale.ROOT));
        data("basis", leg.leg().basis().name().toLowerCase(Locale.ROOT));
        data("events", String.join("; ", leg.events()));
        xml.close();
        geometry("LineString", leg.lines());
        xml.close();
    }

    /// The id of a type's style: ids of types may hold signs that those of XML may not.
    String style(String type) {
        EventType found = state.index().catalogue().type(type);
        return "type-" + state.document().project().types().indexOf(found);
    }

    /// Text that HTML shows as it is.
    static String shielded(String text) {
        return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void data(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.open("Data", "name", name);
            xml.text("value", PlainText.of(value));
            xml.close();
        }
    }

    /// An XML date has a year of four digits.
    private void time(TimeSpan span) throws IOException {
        Optional<String> begin = EventField.earliest(span).filter(date -> date.length() == 10);
        Optional<String> end = EventField.latest(span).filter(date -> date.length() == 10);
        if (begin.isPresent() || end.isPresent()) {
            xml.open("TimeSpan");
            if (begin.isPresent()) {
                xml.text("begin", begin.get());
            }
            if (end.isPresent()) {
                xml.text("end", end.get());
            }
            xml.close();
        }
    }

    private void geometry(String kind, List<List<LatLon>> parts) throws IOException {
        boolean several = parts.size() > 1;
        if (several) {
            xml.open("MultiGeometry");
        }
        for (List<LatLon> part : parts) {
            xml.open(kind);
            if (part.size() > 1) {
                xml.text("tessellate", "1");
            }
            xml.text("coordinates", coordinates(part));
            xml.close();
        }
        if (several) {
            xml.close();
        }
    }

    private static String coordinates(List<LatLon> positions) {
        List<String> pairs = new ArrayList<>();
        positions.forEach(at -> pairs.add(at.lon() + "," + at.lat()));
        return pairs.stream().collect(Collectors.joining(" "));
    }
}
