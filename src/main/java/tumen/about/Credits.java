package tumen.about;

import tumen.words.Words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the app owes others: base map, place names, typeface and parts. One table, shown by the
/// About box and printed on pictures.
public final class Credits {
    /// Every row of the table, in its order.
    public static final List<Credit> ALL = read();

    /// The line every picture with the base map carries if there is room.
    public static String line() {
        return Words.of("credits.line", joined("; ", Credit::printed));
    }

    /// What there is always room for.
    public static String brief() {
        return Words.of("credits.brief", joined(", ", Credit::brief));
    }

    private Credits() {}

    private static String joined(String between, Function<Credit, String> words) {
        return ALL.stream()
                .filter(credit -> credit.kind() == Credit.Kind.MAP)
                .map(words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static List<Credit> read() {
        var stream = Credits.class.getResourceAsStream("credits.tsv");
        Objects.requireNonNull(stream, "credits.tsv is missing from the build");
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> credit(line.split("\t", -1))).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read credits.tsv", problem);
        }
    }

    private static Credit credit(String[] row) {
        return new Credit(
                Credit.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
                row[1],
                row[2],
                row[3],
                row[4],
                URI.create(row[5]),
                row[6],
                row[7]);
    }
}
