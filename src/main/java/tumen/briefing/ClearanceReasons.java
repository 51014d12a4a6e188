package tumen.briefing;

import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.Step;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Why a briefing must not leave at its level, in words.
final class ClearanceReasons {
    private ClearanceReasons() {}

    /// One line for each hidden event a step selects.
    static List<String> of(Project project, Briefing briefing, Set<String> hidden) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < briefing.steps().size(); i++) {
            Step step = briefing.steps().get(i);
            int number = i + 1;
            selected(step).stream()
                    .filter(hidden::contains)
                    .map(id -> why(step, number, project, briefing, id))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private static List<String> selected(Step step) {
        return step.view().fields().get("select") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String why(
            Step step, int number, Project project, Briefing briefing, String id) {
        String title =
                project.events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst()
                        .map(Event::title)
                        .orElse(id);
        String label = project.release().events().get(id);
        String level = Objects.requireNonNull(briefing.release());
        return project.release().isAbove(label, level)
                ? Words.of("clearance.labelled", number, step.title(), title, level, label)
                : Words.of("clearance.sources", number, step.title(), title, level);
    }
}
