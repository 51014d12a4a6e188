package tumen.ui.change;

import tumen.difference.Change;
import tumen.difference.Change.Kind;
import tumen.difference.Difference;
import tumen.words.Words;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Changes in the window's words.
public final class ChangeWords {
    /// The most characters of a value that is quoted.
    private static final int QUOTED = 120;

    private ChangeWords() {}

    /// How many things differ in which way: `2 added, 1 changed`.
    public static String counts(Difference difference) {
        if (difference.isEmpty()) {
            return Words.of("change.none");
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> difference.count(kind) > 0)
                .map(kind -> Words.of("change.count." + kind, difference.count(kind)))
                .collect(Collectors.joining(", "));
    }

    /// What differs in one line: the one thing that does, or how many do.
    public static String brief(Difference difference) {
        if (difference.changes().size() != 1) {
            return counts(difference);
        }
        Change only = difference.changes().getFirst();
        return heading(only) + " · " + only.title();
    }

    /// How a thing differs and what sort of thing it is: `Event added`.
    static String heading(Change change) {
        return Words.of("change.thing." + change.thing())
                + " · "
                + Words.of("change.kind." + change.kind());
    }

    /// The fields that changed, each in two lines: before, and after.
    static Stream<String> lines(Change change) {
        return change.fields().stream()
                .flatMap(field ->
                        Stream.of(
                                Words.of("change.field." + field.name())
                                        + ": "
                                        + quoted(field.before()),
                                "→ " + quoted(field.after())));
    }

    /// The fields that changed, one to a line.
    static String fields(Change change) {
        return change.fields().stream().map(ChangeWords::field).collect(Collectors.joining("\n"));
    }

    private static String field(Change.Field field) {
        return "%s: %s → %s"
                .formatted(
                        Words.of("change.field." + field.name()),
                        quoted(field.before()),
                        quoted(field.after()));
    }

    private static String quoted(String value) {
        String line = value.replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return Words.of("change.nothing");
        }
        return line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line;
    }
}
