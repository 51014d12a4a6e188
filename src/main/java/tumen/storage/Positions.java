package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.words.Words;

import java.math.BigDecimal;

/// Reads positions; nothing but finite degrees within range comes out.
final class Positions {
    private Positions() {}

    /// From the fields `lat` and `lon`.
    static @Nullable LatLon ofFields(Fields fields) {
        BigDecimal lat = fields.number("lat", -90, 90);
        BigDecimal lon = fields.number("lon", -180, 180);
        return lat == null || lon == null ? null : new LatLon(lat.doubleValue(), lon.doubleValue());
    }

    /// From `[longitude, latitude]`, in GeoJSON's order.
    static @Nullable LatLon ofPair(Fields fields, Json value, JsonPath where) {
        if (!(value instanceof Json.Arr pair) || pair.items().size() != 2) {
            fields.error(where, value, Words.of("fault.position"));
            return null;
        }
        BigDecimal lon = coordinate(fields, pair, where, 0, 180, "fault.longitude");
        BigDecimal lat = coordinate(fields, pair, where, 1, 90, "fault.latitude");
        return lat == null || lon == null ? null : new LatLon(lat.doubleValue(), lon.doubleValue());
    }

    private static @Nullable BigDecimal coordinate(
            Fields fields, Json.Arr pair, JsonPath where, int item, double limit, String key) {
        return Numbers.within(
                pair.items().get(item),
                -limit,
                limit,
                (value, message) -> fields.error(where.item(item), value, Words.of(key, message)));
    }
}
