package tumen.ui.edit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import tumen.edit.Levels;
import tumen.model.Project;
import tumen.model.Release;
import tumen.words.Words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Levels and labels of a project while they are edited.
final class LevelDraft {
    private final Project project;
    private final ObservableList<LevelRow> rows = FXCollections.observableArrayList();
    private final ObservableMap<String, LevelRow> events = FXCollections.observableHashMap();
    private final ObservableMap<String, LevelRow> sources = FXCollections.observableHashMap();

    /// How many claims carry each level, by what it was called.
    private final Map<String, Long> claims;

    LevelDraft(Project project) {
        this.project = project;
        Release release = project.release();
        Map<String, LevelRow> byName = new HashMap<>();
        for (String level : release.levels()) {
            LevelRow row = LevelRow.of(level, release.coarse().contains(level));
            byName.put(level, row);
            rows.add(row);
        }
        fill(events, release.events(), byName);
        fill(sources, release.sources(), byName);
        claims =
                project.events().stream()
                        .flatMap(event -> event.claims().stream())
                        .flatMap(claim -> Stream.ofNullable(claim.release()))
                        .collect(Collectors.groupingBy(level -> level, Collectors.counting()));
    }

    private static void fill(
            Map<String, LevelRow> labels, Map<String, String> given, Map<String, LevelRow> rows) {
        given.forEach((id, level) -> labels.put(id, Objects.requireNonNull(rows.get(level), id)));
    }

    /// The project as it was.
    Project project() {
        return project;
    }

    /// The levels, from the widest audience to the narrowest.
    ObservableList<LevelRow> rows() {
        return rows;
    }

    /// The labels of events, or of sources, by id.
    ObservableMap<String, LevelRow> labels(boolean ofEvents) {
        return ofEvents ? events : sources;
    }

    /// How many events, sources, claims and briefings carry a level; one that any does cannot go.
    long uses(LevelRow row) {
        return events.values().stream().filter(row::equals).count()
                + sources.values().stream().filter(row::equals).count()
                + row.before().map(level -> claims.getOrDefault(level, 0L)).orElse(0L)
                + project.briefings().stream()
                        .flatMap(briefing -> Optional.ofNullable(briefing.release()).stream())
                        .filter(level -> row.before().equals(Optional.of(level)))
                        .count();
    }

    /// What is wrong, if anything is.
    Optional<String> wrong() {
        Set<String> names = new HashSet<>();
        for (LevelRow row : rows) {
            if (row.called().isEmpty()) {
                return Optional.of(Words.of("levels.nameless"));
            }
            if (!names.add(row.called())) {
                return Optional.of(Words.of("levels.twice", row.called()));
            }
        }
        return Optional.empty();
    }

    /// Whether anything is not as it was.
    boolean isChanged() {
        return wrong().isPresent() || !applied(project).equals(project);
    }

    /// A project with these levels and labels in the place of its own.
    Project applied(Project to) {
        List<String> levels = rows.stream().map(LevelRow::called).toList();
        List<String> coarse =
                rows.stream().filter(row -> row.coarse().get()).map(LevelRow::called).toList();
        Map<String, String> renamed = new HashMap<>();
        rows.forEach(row -> row.before().ifPresent(before -> renamed.put(before, row.called())));
        Release release =
                to.release().withLevels(levels, coarse).withLabels(named(events), named(sources));
        return Levels.put(to, release, renamed);
    }

    private static SortedMap<String, String> named(Map<String, LevelRow> labels) {
        SortedMap<String, String> names = new TreeMap<>();
        labels.forEach((id, row) -> names.put(id, row.called()));
        return names;
    }
}
