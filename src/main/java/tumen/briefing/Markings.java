package tumen.briefing;

import tumen.model.Marking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Markings to choose from, out of a table in the build: UNCLASSIFIED and the Traffic Light
/// Protocol 2.0 of FIRST in its own colours. None is ever chosen by itself.
public final class Markings {
    private static final int HEXADECIMAL = 16;

    private Markings() {}

    /// Every row of the table.
    public static List<Marking> all() {
        var stream = Markings.class.getResourceAsStream("markings.tsv");
        Objects.requireNonNull(stream, "markings.tsv is missing from the build");
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> marking(line.split("\t"))).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read markings.tsv", problem);
        }
    }

    /// The marking of the table a text names as it is written there, the longest if several.
    public static Optional<String> named(String text) {
        return all().stream()
                .map(Marking::text)
                .filter(text::contains)
                .max(Comparator.comparingInt(String::length));
    }

    private static Marking marking(String[] row) {
        return new Marking(row[0], colour(row[1]), colour(row[2]));
    }

    private static int colour(String text) {
        return Integer.parseInt(text.substring(1), HEXADECIMAL);
    }
}
