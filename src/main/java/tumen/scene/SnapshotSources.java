package tumen.scene;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Source;
import tumen.state.AppState;
import tumen.time.WhenWords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The sources of what a picture shows, numbered from 1: selected events' first, then the most
/// important ones', each in order of time.
final class SnapshotSources {
    private final Catalogue catalogue;
    private final List<Event> events;
    private final Map<String, Set<String>> gradesBySource = new LinkedHashMap<>();

    private SnapshotSources(Catalogue catalogue, List<Event> events) {
        this.catalogue = catalogue;
        this.events = events;
        events.forEach(this::number);
    }

    static SnapshotSources of(AppState state) {
        List<String> selection = state.view().selection();
        List<Event> ordered =
                state.visible().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Event event) -> !selection.contains(event.id()))
                                        .thenComparingInt(Event::importance))
                        .toList();
        return new SnapshotSources(state.index().catalogue(), ordered);
    }

    private void number(Event event) {
        for (String source : event.sources()) {
            grade(source, event.grade() == null ? Optional.empty() : Optional.of(event.grade()));
        }
        for (Claim claim : event.claims()) {
            for (String source : claim.sources()) {
                grade(source, Optional.ofNullable(claim.grade()));
            }
        }
    }

    private void grade(String source, Optional<Grade> grade) {
        Set<String> grades = gradesBySource.computeIfAbsent(source, id -> new TreeSet<>());
        grade.map(Grade::code).ifPresent(grades::add);
    }

    /// `[1] White House, 13 Oct 2023 (B2)`, one for each source.
    List<String> entries() {
        List<String> entries = new ArrayList<>();
        gradesBySource.forEach((id, grades) -> entries.add(entry(entries.size() + 1, id, grades)));
        return entries;
    }

    /// `number of containers, in “Containers shipped…” [1][3]`, one for each dispute.
    List<String> disputes() {
        List<String> words = new ArrayList<>();
        for (Event event : events) {
            for (Dispute dispute : event.disputes()) {
                words.add(
                        dispute.aspect()
                                + ", in “"
                                + event.title()
                                + "” "
                                + numbers(event, dispute));
            }
        }
        return words;
    }

    private String entry(int number, String id, Collection<String> grades) {
        Source source = catalogue.source(id);
        String date = source.date() == null ? "" : ", " + WhenWords.brief(source.date());
        String graded = grades.isEmpty() ? "" : " (" + String.join(", ", grades) + ")";
        return "[" + number + "] " + source.publisher() + date + graded;
    }

    private String numbers(Event event, Dispute dispute) {
        List<String> ids = List.copyOf(gradesBySource.keySet());
        Set<Integer> numbers = new TreeSet<>();
        dispute.claims().stream()
                .flatMap(claim -> event.claim(claim).stream())
                .flatMap(claim -> claim.sources().stream())
                .forEach(source -> numbers.add(ids.indexOf(source) + 1));
        StringBuilder signs = new StringBuilder();
        numbers.forEach(number -> signs.append('[').append(number).append(']'));
        return signs.toString();
    }
}
