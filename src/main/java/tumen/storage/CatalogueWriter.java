package tumen.storage;

import tumen.model.Actor;
import tumen.model.EventType;
import tumen.model.Leg;
import tumen.model.Names;
import tumen.model.Place;
import tumen.model.Route;
import tumen.model.Source;
import tumen.model.Unwatched;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Writes the things events refer to.
final class CatalogueWriter {
    private final FieldWriter writer;

    CatalogueWriter(FieldWriter writer) {
        this.writer = writer;
    }

    void source(Source source) {
        writer.text("id", source.id())
                .text("publisher", source.publisher())
                .text("title", source.title())
                .date("date", source.date())
                .text("url", Optional.ofNullable(source.url()).map(URI::toString).orElse(null))
                .text("status", source.status())
                .text("note", source.note())
                .text("origin", source.origin())
                .extra(source.extra());
    }

    void unwatched(Unwatched time) {
        writer.text("kind", time.kind())
                .date("when", time.when())
                .text("note", time.note())
                .extra(time.extra());
    }

    void place(Place place) {
        writer.text("id", place.id())
                .object("names", place.names(), this::names)
                .texts("variants", place.variants())
                .text("kind", place.kind())
                .text("country", place.country())
                .number("lat", place.position().lat())
                .number("lon", place.position().lon())
                .number("precisionMetres", place.precisionMetres())
                .text("positionSource", place.positionSource())
                .text("note", place.note())
                .extra(place.extra());
    }

    private void names(Names names) {
        writer.text("en", names.en())
                .text("ko", names.ko())
                .text("ru", names.ru())
                .extra(names.extra());
    }

    void route(Route route) {
        writer.text("id", route.id())
                .object("names", route.names(), this::names)
                .objects("legs", route.legs(), this::leg)
                .text("basis", route.basis())
                .text("group", route.group())
                .texts("sources", route.sources())
                .extra(route.extra());
    }

    private void leg(Leg leg) {
        writer.text("mode", word(leg.mode()))
                .text("basis", word(leg.basis()))
                .text("from", leg.from())
                .text("to", leg.to())
                .positions("waypoints", leg.waypoints())
                .extra(leg.extra());
    }

    void actor(Actor actor) {
        writer.text("id", actor.id())
                .object("names", actor.names(), this::names)
                .text("kind", actor.kind())
                .extra(actor.extra());
    }

    void type(EventType type) {
        writer.text("id", type.id())
                .text("label", type.label())
                .text("plural", type.plural())
                .text("lane", type.lane())
                .text("shape", word(type.shape()))
                .text("darkColour", Colours.text(type.dark()))
                .text("lightColour", Colours.text(type.light()))
                .extra(type.extra());
    }

    /// The constant as files write it: `half-disc`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
