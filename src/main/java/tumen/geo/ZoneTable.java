package tumen.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which clock a place goes by: of the zones of its country the one whose principal place is
/// nearest. Right for towns; near the border of two zones of one country it may name the neighbour.
public final class ZoneTable {
    private static final Pattern POSITION =
            Pattern.compile("([+-])(\\d{2})(\\d{2})(?:\\d{2})?([+-])(\\d{3})(\\d{2})(?:\\d{2})?");

    /// The zones of the tz database.
    private static final List<Row> ROWS = read();

    private record Row(List<String> countries, LatLon position, String zone) {}

    private ZoneTable() {}

    /// The zone of a position in a country by its ISO 3166-1 code; empty if the country has none.
    public static Optional<ZoneId> of(String country, LatLon position) {
        return ROWS.stream()
                .filter(row -> row.countries().contains(country))
                .min(
                        Comparator.comparingDouble(
                                row -> GreatCircle.metres(List.of(row.position(), position))))
                .map(row -> ZoneId.of(row.zone()));
    }

    private static List<Row> read() {
        try (InputStream stream =
                        Objects.requireNonNull(ZoneTable.class.getResourceAsStream("zones.tab"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new Row(List.of(cells[0].split(",")), position(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table of time zones", e);
        }
    }

    private static LatLon position(String iso6709) {
        Matcher parts = POSITION.matcher(iso6709);
        if (!parts.matches()) {
            throw new IllegalStateException("no position in the table of zones: " + iso6709);
        }
        return new LatLon(
                degrees(parts.group(1), parts.group(2), parts.group(3)),
                degrees(parts.group(4), parts.group(5), parts.group(6)));
    }

    private static double degrees(String sign, String degrees, String minutes) {
        double size = Integer.parseInt(degrees) + Integer.parseInt(minutes) / 60.0;
        return sign.equals("-") ? -size : size;
    }
}
