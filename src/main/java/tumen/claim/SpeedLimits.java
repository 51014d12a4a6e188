package tumen.claim;

import tumen.model.Mode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The greatest speed a journey can keep up by each mode, in km/h, from a table in data.
final class SpeedLimits {
    private static final Map<Mode, Double> LIMITS = read();

    private SpeedLimits() {}

    static double of(Mode mode) {
        return Objects.requireNonNull(LIMITS.get(mode), mode + " has no speed limit");
    }

    private static Map<Mode, Double> read() {
        Map<Mode, Double> limits = new EnumMap<>(Mode.class);
        try (InputStream stream =
                        Objects.requireNonNull(
                                SpeedLimits.class.getResourceAsStream("speed-limits.tab"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells ->
                            limits.put(
                                    Mode.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                                    Double.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of speed limits", e);
        }
        return limits;
    }
}
