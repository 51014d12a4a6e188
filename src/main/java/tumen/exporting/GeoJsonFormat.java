package tumen.exporting;

import tumen.geo.LatLon;
import tumen.model.Event;
import tumen.model.Place;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.scene.PlainText;
import tumen.state.AppState;
import tumen.storage.FieldWriter;
import tumen.storage.JsonDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// GeoJSON (RFC 7946): one feature for each event, at its places, then one for each leg of their
/// routes, cut at the 180th meridian. An event without a place has no geometry.
final class GeoJsonFormat implements ExportFormat {
    @Override
    public String name() {
        return "GeoJSON";
    }

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        AppState state = export.shown();
        List<Event> events = state.visible();
        List<Object> features = new ArrayList<>(events);
        features.addAll(ShownLeg.of(state));
        Watch watch = new Watch(progress, features.size());
        JsonDocument.write(
                stream,
                json ->
                        json.text("type", "FeatureCollection")
                                .objects(
                                        "features",
                                        features,
                                        feature -> {
                                            write(feature, state, json);
                                            watch.did(1);
                                        }));
    }

    private static void write(Object feature, AppState state, FieldWriter json) {
        json.text("type", "Feature");
        switch (feature) {
            case Event event -> event(EventRow.of(event, state), json);
            case ShownLeg leg -> leg(leg, state, json);
            default -> throw new IllegalArgumentException("no feature: " + feature);
        }
    }

    private static void event(EventRow row, FieldWriter json) {
        List<LatLon> positions = row.places().stream().map(Place::position).distinct().toList();
        json.text("id", row.event().id());
        switch (positions.size()) {
            case 0 -> json.nothing("geometry");
            case 1 ->
                    json.object(
                            "geometry",
                            positions.getFirst(),
                            at -> json.text("type", "Point").position("coordinates", at));
            default ->
                    json.object(
                            "geometry",
                            positions,
                            all -> json.text("type", "MultiPoint").positions("coordinates", all));
        }
        json.object("properties", row, each -> properties(each, json));
    }

    private static void properties(EventRow row, FieldWriter json) {
        for (EventField field : EventField.ALL) {
            List<String> values = field.values(row);
            if (field.many()) {
                json.texts(field.name(), values);
            } else {
                json.text(field.name(), values.isEmpty() ? null : values.getFirst());
            }
        }
        row.places().stream()
                .mapToDouble(Place::precisionMetres)
                .max()
                .ifPresent(metres -> json.number("precisionMetres", metres));
    }

    private static void leg(ShownLeg leg, AppState state, FieldWriter json) {
        List<List<LatLon>> lines = leg.lines();
        json.object(
                "geometry",
                lines,
                pieces -> {
                    if (pieces.size() == 1) {
                        json.text("type", "LineString").positions("coordinates", pieces.getFirst());
                    } else {
                        json.text("type", "MultiLineString").lines("coordinates", pieces);
                    }
                });
        json.object(
                "properties",
                leg,
                each ->
                        json.text("route", each.route().id())
                                .text(
                                        "title",
                                        PlainText.of(
                                                each.route().names().in(state.view().language())))
                                .text("mode", each.leg().mode().name().toLowerCase(Locale.ROOT))
                                .text("basis", each.leg().basis().name().toLowerCase(Locale.ROOT))
                                .texts("events", each.events()));
    }
}
