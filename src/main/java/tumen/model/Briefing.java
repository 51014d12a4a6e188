package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A talk: steps in order, with the marking and the release level it is given under.
///
/// `release` is one of the project's release levels: what is above it is not shown; null shows all.
public record Briefing(
        String id,
        String title,
        @Nullable Marking marking,
        @Nullable String release,
        List<Step> steps,
        Extra extra) {
    public Briefing {
        steps = List.copyOf(steps);
    }

    /// A briefing without steps.
    public static Briefing empty(String id, String title) {
        return new Briefing(id, title, null, null, List.of(), Extra.NONE);
    }

    /// The same briefing with other steps.
    public Briefing withSteps(List<Step> other) {
        return new Briefing(id, title, marking, release, other, extra);
    }

    /// The same briefing under another title.
    public Briefing withTitle(String other) {
        return new Briefing(id, other, marking, release, steps, extra);
    }

    /// The same briefing under another marking, or none.
    public Briefing withMarking(@Nullable Marking other) {
        return new Briefing(id, title, other, release, steps, extra);
    }

    /// The same briefing for another release level, or for all.
    public Briefing withRelease(@Nullable String other) {
        return new Briefing(id, title, marking, other, steps, extra);
    }

    /// Where the step of this id stands, from 0.
    public Optional<Integer> position(String step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The steps in runs of the same part.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= steps.size(); i++) {
            if (i == steps.size() || !steps.get(i).part().equals(steps.get(first).part())) {
                parts.add(new Part(steps.get(first).part(), first, steps.subList(first, i)));
                first = i;
            }
        }
        return parts;
    }
}
