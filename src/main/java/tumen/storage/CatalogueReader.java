package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.model.Actor;
import tumen.model.EventType;
import tumen.model.Names;
import tumen.model.Place;
import tumen.model.Shape;
import tumen.model.Source;
import tumen.model.Unwatched;
import tumen.time.Edtf;
import tumen.words.Words;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/// Reads the things events refer to: sources, places, actors and event types.
final class CatalogueReader {
    /// Half the equator: no position on Earth can be farther off.
    private static final double GREATEST_METRES = 20_037_508;

    private CatalogueReader() {}

    static Source source(Fields fields) {
        return new Source(
                fields.id(Thing.SOURCE),
                fields.text("publisher"),
                fields.text("title"),
                fields.optionalDate("date"),
                url(fields),
                fields.optionalText("status"),
                fields.optionalText("note"),
                fields.optionalText("origin"),
                fields.extra());
    }

    static @Nullable Unwatched unwatched(Fields fields) {
        String kind = fields.text("kind");
        Edtf when = fields.date("when");
        String note = fields.optionalText("note");
        var extra = fields.extra();
        return when == null ? null : new Unwatched(kind, when, note, extra);
    }

    private static @Nullable URI url(Fields fields) {
        Json value = fields.optional("url");
        if (value == null) {
            return null;
        }
        String text = fields.optionalText("url");
        try {
            URI url = new URI(text == null ? "" : text);
            if (url.getHost() != null
                    && ("http".equals(scheme(url)) || "https".equals(scheme(url)))) {
                return url;
            }
        } catch (URISyntaxException e) {
            fields.error("url", value, Words.of("fault.address", e.getReason()));
            return null;
        }
        fields.error("url", value, Words.of("fault.address.web"));
        return null;
    }

    private static @Nullable String scheme(URI url) {
        return url.getScheme();
    }

    static @Nullable Place place(Fields fields) {
        String id = fields.id(Thing.PLACE);
        Names names = fields.object("names", CatalogueReader::names);
        List<String> variants = fields.texts("variants");
        String kind = fields.text("kind");
        String country = fields.optionalText("country");
        LatLon position = Positions.ofFields(fields);
        BigDecimal precision = fields.number("precisionMetres", 0, GREATEST_METRES);
        String positionSource = fields.optionalText("positionSource");
        String note = fields.optionalText("note");
        var extra = fields.extra();
        if (names == null || position == null || precision == null) {
            return null;
        }
        return new Place(
                id,
                names,
                variants,
                kind,
                country,
                position,
                precision.doubleValue(),
                positionSource,
                note,
                extra);
    }

    static Names names(Fields fields) {
        return new Names(
                fields.text("en"),
                fields.optionalText("ko"),
                fields.optionalText("ru"),
                fields.extra());
    }

    static @Nullable Actor actor(Fields fields) {
        String id = fields.id(Thing.ACTOR);
        Names names = fields.object("names", CatalogueReader::names);
        String kind = fields.optionalText("kind");
        var extra = fields.extra();
        return names == null ? null : new Actor(id, names, kind, extra);
    }

    static @Nullable EventType type(Fields fields) {
        String id = fields.id(Thing.TYPE);
        String label = fields.text("label");
        String plural = fields.text("plural");
        String lane = fields.text("lane");
        Shape shape = fields.choice("shape", Shape.class);
        int dark = Colours.of(fields, "darkColour");
        int light = Colours.of(fields, "lightColour");
        var extra = fields.extra();
        return shape == null
                ? null
                : new EventType(id, label, plural, lane, shape, dark, light, extra);
    }
}
