package tumen.briefing;

/// What a presenter, a clicker or the clock wants of a talk.
public sealed interface TalkOrder {
    /// On to the next step, or back to the one before.
    record Move(int steps) implements TalkOrder {}

    /// The first step, or the last.
    record End(boolean last) implements TalkOrder {}

    /// The step at a position, from 0.
    record GoTo(int position) implements TalkOrder {}

    /// A digit of a step's number.
    record Digit(int digit) implements TalkOrder {}

    /// The step whose number was typed; without one, the next.
    record Confirm() implements TalkOrder {}

    /// The step whose number was typed; without one, the overview to choose from.
    record Choose() implements TalkOrder {}

    /// A curtain over the audience's screen, or away with it.
    record Draw(Curtain curtain) implements TalkOrder {}

    /// The audience keeps seeing what it sees, or follows again.
    record Freeze() implements TalkOrder {}

    /// Takes a tool, or puts it down.
    record Take(Tool tool) implements TalkOrder {}

    /// The pointer is at a point, in shares 0..1 of the screen.
    record Point(double x, double y) implements TalkOrder {}

    /// The pointer has left the screen.
    record Unpoint() implements TalkOrder {}

    /// The pen touches the screen at a point, or is drawn on to it.
    record Ink(double x, double y, boolean begins) implements TalkOrder {}

    /// Takes the last stroke back, or all.
    record Erase(boolean all) implements TalkOrder {}

    /// Wanders off.
    record Wander(Detour detour) implements TalkOrder {}

    /// Back to the exact step.
    record Return() implements TalkOrder {}

    /// The steps are others now, a new one among them at a position.
    record Replan(Plan plan, int position) implements TalkOrder {}

    /// Pauses the timer, or lets it run on.
    record Pause() implements TalkOrder {}

    /// The next thing for the large clock to show.
    record TurnFace() implements TalkOrder {}

    /// Turns something on or off.
    record Toggle(Switch what) implements TalkOrder {}

    /// One level up; twice in a moment ends the talk.
    record Escape() implements TalkOrder {}

    /// Ends the talk.
    record Finish() implements TalkOrder {}

    /// The clock has run on.
    record Tick() implements TalkOrder {}
}
