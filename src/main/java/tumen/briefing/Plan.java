package tumen.briefing;

import tumen.model.Briefing;
import tumen.model.Step;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// The seconds planned for each step of a talk; a step without a plan has none.
public record Plan(List<OptionalDouble> seconds) {
    /// How long a step stays when steps advance by themselves and nothing is planned.
    public static final double USUAL = 20;

    public Plan {
        seconds = List.copyOf(seconds);
    }

    /// The plan of a briefing.
    public static Plan of(Briefing briefing) {
        return new Plan(briefing.steps().stream().map(Plan::planned).toList());
    }

    private static OptionalDouble planned(Step step) {
        Double seconds = step.seconds();
        return seconds == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Objects.requireNonNull(seconds));
    }

    /// The whole talk; empty if no step has a plan.
    public OptionalDouble total() {
        return until(seconds.size());
    }

    /// What is planned before a step; empty if no step before it has a plan.
    public OptionalDouble until(int position) {
        boolean any = seconds.subList(0, position).stream().anyMatch(OptionalDouble::isPresent);
        return any
                ? OptionalDouble.of(
                        seconds.subList(0, position).stream()
                                .mapToDouble(each -> each.orElse(0))
                                .sum())
                : OptionalDouble.empty();
    }

    /// How long a step stays when steps advance by themselves.
    double stay(int position) {
        return seconds.get(position).orElse(USUAL);
    }
}
