package tumen.ui.details;

import tumen.claim.Evidence;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Source;
import tumen.state.AppState;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written under a text that uses an event: its title, its date in words and its grade,
/// then its numbered sources, each with the grade of what it claims.
public final class Citation {
    private final AppState state;

    private Citation(AppState state) {
        this.state = state;
    }

    /// The citation of the selected events as this view tells them, an empty line between two.
    public static String ofSelection(AppState state) {
        Citation citation = new Citation(state);
        return state.selected().stream().map(citation::of).collect(Collectors.joining("\n\n"));
    }

    private String of(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.title() + ", " + WhenWords.full(event.when()) + ".");
        Grade grade = event.grade();
        if (grade != null) {
            lines.add(Words.of("citation.graded", grade.inWords()));
        }
        for (Source source : Evidence.sources(event, state.index().catalogue()).toList()) {
            int number = lines.size() - (grade == null ? 0 : 1);
            lines.add(
                    "[" + number + "] " + SourceLine.of(source).citation() + grades(event, source));
        }
        return String.join("\n", lines);
    }

    /// The grades of the claims that rest on a source: ` (B2, C3)`; nothing if none is graded.
    private static String grades(Event event, Source source) {
        Stream<Claim> claims =
                event.claims().stream().filter(claim -> claim.sources().contains(source.id()));
        String codes =
                claims.map(Claim::grade)
                        .filter(Objects::nonNull)
                        .map(Grade::code)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : " (" + codes + ")";
    }
}
