package tumen.ui.edit;

import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.geo.LatLon;
import tumen.model.Place;
import tumen.model.Route;
import tumen.storage.DraftKind;
import tumen.words.Words;

import java.util.Map;

/// The forms of places and routes, which take positions from the map.
final class GroundForms {
    private final Things things;
    private final MapTools tools;

    GroundForms(Things things, MapTools tools) {
        this.things = things;
        this.tools = tools;
    }

    /// A form of a place.
    DraftForm<Place> place(Map<String, @Nullable Object> given) {
        DraftForm<Place> form =
                new DraftForm<>(
                        "place",
                        DraftKind.PLACE,
                        things::reader,
                        given,
                        Forms.freshName(
                                "place", id -> things.catalogue().places().containsKey(id)));
        TextEntry lat = TextEntry.number(form.given("lat"));
        TextEntry lon = TextEntry.number(form.given("lon"));
        return form.add("names", Entries.names(form.given("names")))
                .add("kind", TextEntry.line(form.given("kind")))
                .add("country", TextEntry.line(form.given("country")))
                .add("lat", lat)
                .add("lon", lon)
                .with("pick", picking(lat, lon))
                .add("precisionMetres", TextEntry.number(form.given("precisionMetres")))
                .add("variants", TextEntry.list(form.given("variants")))
                .add("positionSource", TextEntry.line(form.given("positionSource")))
                .add("note", TextEntry.lines(form.given("note"), 2));
    }

    private HBox picking(TextEntry lat, TextEntry lon) {
        return new HBox(
                Buttons.link(
                        Feather.MAP_PIN,
                        Words.of("edit.pick"),
                        () ->
                                tools.position(at -> {
                                    lat.show(Positions.number(at.lat()).toPlainString());
                                    lon.show(Positions.number(at.lon()).toPlainString());
                                })));
    }

    /// The fields of a place at a position, known to some metres.
    static Map<String, @Nullable Object> at(LatLon position) {
        return Forms.begun(
                "kind",
                "place",
                "lat",
                Positions.number(position.lat()),
                "lon",
                Positions.number(position.lon()),
                "precisionMetres",
                Positions.number(500));
    }

    /// A form of a route.
    DraftForm<Route> route(Map<String, @Nullable Object> given) {
        DraftForm<Route> form =
                new DraftForm<>(
                        "route",
                        DraftKind.ROUTE,
                        things::reader,
                        given,
                        Forms.freshName(
                                "route", id -> things.catalogue().routes().containsKey(id)));
        return form.add("names", Entries.names(form.given("names")))
                .add(
                        "legs",
                        new RowsEntry(
                                form.given("legs"),
                                "route-legs",
                                Words.of("edit.add.leg"),
                                leg -> new LegEntry(leg, things, tools)))
                .add("basis", TextEntry.lines(form.given("basis"), 2))
                .add("group", TextEntry.line(form.given("group")))
                .add(
                        "sources",
                        PickEntry.several(
                                form.given("sources"),
                                Choices.all(things::sources),
                                Words.of("edit.prompt.source")));
    }
}
