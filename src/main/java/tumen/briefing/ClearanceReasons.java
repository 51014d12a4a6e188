package tumen.briefing;

import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.Step;

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
            String which = "step " + (i + 1) + " “" + step.title() + "” is about ";
            selected(step).stream()
                    .filter(hidden::contains)
                    .map(id -> which + why(project, briefing, id))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private static List<String> selected(Step step) {
        return step.view().fields().get("select") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String why(Project project, Briefing briefing, String id) {
        String title =
                project.events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst()
                        .map(Event::title)
                        .orElse(id);
        String label = project.release().events().get(id);
        String level = Objects.requireNonNull(briefing.release());
        return "“"
                + title
                + "”, which "
                + (project.release().isAbove(label, level)
                        ? "is labelled " + label + ", above "
                        : "rests only on sources above ")
                + level;
    }
}
