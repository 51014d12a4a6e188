package tumen.ui.edit;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;

import java.math.BigDecimal;
import java.util.List;

/// Positions as a draft holds them: lists of longitude and latitude.
final class Positions {
    private Positions() {}

    /// The positions of a plain value; those that are none are left out.
    static List<LatLon> of(@Nullable Object value) {
        return value instanceof List<?> pairs
                ? pairs.stream()
                        .filter(List.class::isInstance)
                        .map(pair -> (List<?>) pair)
                        .map(pair -> new LatLon(number(pair.get(1)), number(pair.get(0))))
                        .toList()
                : List.of();
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    /// The plain value of positions.
    static List<Object> plain(List<LatLon> positions) {
        return positions.stream()
                .<Object>map(position -> List.of(number(position.lon()), number(position.lat())))
                .toList();
    }

    /// A coordinate as a file writes it.
    static BigDecimal number(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros();
    }
}
