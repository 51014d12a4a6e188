package tumen.state;

/// The step at hand: a project's briefing and one of its steps, as positions from 0. It may lead
/// nowhere, as in a project without briefings.
public record StepChoice(int briefing, int step) {
    /// The first step of the first briefing.
    public static final StepChoice FIRST = new StepChoice(0, 0);

    /// Another step of the same briefing.
    public StepChoice withStep(int other) {
        return new StepChoice(briefing, other);
    }
}
