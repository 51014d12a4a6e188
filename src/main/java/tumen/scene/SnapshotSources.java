package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.claim.Comparison;
import tumen.claim.Difference;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Source;
import tumen.state.AppState;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sources of what a picture shows, numbered from 1: selected events' first, then the most
/// important ones', each in order of time.
final class SnapshotSources {
    private static final int SELECTED = -1;

    private final Catalogue catalogue;
    private final List<Event> events;
    private final Map<String, Grades> gradesBySource = new LinkedHashMap<>();

    /// The grades of one source, each once.
    private static final class Grades {
        private static final int DIGITS = 6;

        private long given;

        void add(Grade grade) {
            given |= 1L << ((grade.source() - 'A') * DIGITS + grade.information() - 1);
        }

        /// `A1`, `B2`, in the order of letters and digits.
        List<String> codes() {
            return BitSet.valueOf(new long[] {given}).stream()
                    .mapToObj(at -> (char) ('A' + at / DIGITS) + "" + (1 + at % DIGITS))
                    .toList();
        }
    }

    private SnapshotSources(Catalogue catalogue, List<Event> events) {
        this.catalogue = catalogue;
        this.events = events;
        events.forEach(this::number);
    }

    static SnapshotSources of(AppState state) {
        Set<String> selection = Set.copyOf(state.view().selection());
        SequencedMap<Integer, List<Event>> byRank = new TreeMap<>();
        for (Event event : state.visible()) {
            int rank = selection.contains(event.id()) ? SELECTED : event.importance();
            byRank.computeIfAbsent(rank, _ -> new ArrayList<>()).add(event);
        }
        return of(state, byRank.values().stream().flatMap(List::stream).toList());
    }

    static SnapshotSources of(AppState state, List<Event> events) {
        return new SnapshotSources(state.index().catalogue(), events);
    }

    private void number(Event event) {
        for (String source : event.sources()) {
            grade(source, event.grade());
        }
        for (Claim claim : event.claims()) {
            for (String source : claim.sources()) {
                grade(source, claim.grade());
            }
        }
    }

    private void grade(String source, @Nullable Grade grade) {
        Grades grades = gradesBySource.computeIfAbsent(source, _ -> new Grades());
        if (grade != null) {
            grades.add(grade);
        }
    }

    /// `[1] White House, 13 Oct 2023 (B2)`, one for each source.
    List<String> entries() {
        List<String> entries = new ArrayList<>();
        gradesBySource.forEach(
                (id, grades) -> entries.add(numbered(entries.size() + 1, id, grades.codes())));
        return entries;
    }

    /// `White House, 13 Oct 2023 (B2)`, one for each source.
    List<String> plain() {
        List<String> entries = new ArrayList<>();
        gradesBySource.forEach((id, grades) -> entries.add(entry(id, grades.codes())));
        return entries;
    }

    /// `place`, `number of containers`: the aspects on which claims contradict what is shown.
    List<String> aspects() {
        return claimed()
                .flatMap(event -> Comparison.of(event, catalogue).differences().stream())
                .map(SnapshotSources::aspect)
                .distinct()
                .toList();
    }

    /// `place, in “Kim and Putin hold a rare summit” [1][3]`, one for each aspect on which claims
    /// contradict what is shown.
    List<String> disputes() {
        List<String> words = new ArrayList<>();
        for (Event event : claimed().toList()) {
            Map<String, Set<Integer>> numbers = new LinkedHashMap<>();
            for (Difference other : Comparison.of(event, catalogue).differences()) {
                numbers.computeIfAbsent(aspect(other), aspect -> new TreeSet<>())
                        .addAll(numbers(other.claim()));
            }
            numbers.forEach((aspect, signs) -> words.add(dispute(aspect, event, signs)));
        }
        return words;
    }

    /// The events on which claims might contradict what is shown.
    private Stream<Event> claimed() {
        return events.stream().filter(event -> !event.claims().isEmpty());
    }

    private static String aspect(Difference other) {
        return other.about();
    }

    private static String dispute(String aspect, Event event, Set<Integer> numbers) {
        String signs =
                numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        return Words.of("snapshot.dispute", aspect, event.title(), signs);
    }

    private String numbered(int number, String id, Collection<String> grades) {
        return "[" + number + "] " + entry(id, grades);
    }

    private String entry(String id, Collection<String> grades) {
        Source source = catalogue.source(id);
        String date = source.date() == null ? "" : ", " + WhenWords.brief(source.date());
        String graded = grades.isEmpty() ? "" : " (" + String.join(", ", grades) + ")";
        return source.publisher() + date + graded;
    }

    private List<Integer> numbers(Claim claim) {
        List<String> ids = List.copyOf(gradesBySource.keySet());
        return claim.sources().stream().map(source -> ids.indexOf(source) + 1).toList();
    }
}
