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

/// Why a briefing must not leave at its level, in words. `events` are hidden there, and so are
/// `claims`, each as a view names it: `event=claim`.
record ClearanceReasons(
        Project project, Briefing briefing, Set<String> events, Set<String> claims) {
    /// One line for each hidden event a step selects, and for each hidden claim it shows one as.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < briefing.steps().size(); i++) {
            Step step = briefing.steps().get(i);
            int number = i + 1;
            texts(step, "select").stream()
                    .filter(events::contains)
                    .map(id -> selected(step, number, id))
                    .forEach(lines::add);
            texts(step, "showAs").stream()
                    .filter(claims::contains)
                    .map(claim -> claim.substring(0, claim.indexOf('=')))
                    .filter(event -> !events.contains(event))
                    .map(event -> words("clearance.claim", step, number, event, ""))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<String> texts(Step step, String field) {
        return step.view().fields().get(field) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    private String selected(Step step, int number, String id) {
        String label = project.release().events().get(id);
        return label != null && project.release().isAbove(label, level())
                ? words("clearance.labelled", step, number, id, label)
                : words("clearance.sources", step, number, id, "");
    }

    private String words(String key, Step step, int number, String event, String label) {
        String title =
                project.events().stream()
                        .filter(each -> each.id().equals(event))
                        .findFirst()
                        .map(Event::title)
                        .orElse(event);
        return Words.of(key, number, step.title(), title, level(), label);
    }

    private String level() {
        return Objects.requireNonNull(briefing.release());
    }
}
