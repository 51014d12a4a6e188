package tumen.model;

import org.jspecify.annotations.Nullable;

/// One step of a briefing: a view, and what is shown and said with it.
///
/// `part` names the part of the briefing the step belongs to, empty for none. `notes` are for the
/// presenter only. `seconds` is the time planned for the step, null for none; `transition` how long
/// the views take to become this one, 0 to 3 s.
public record Step(
        String id,
        String part,
        String title,
        String caption,
        String notes,
        @Nullable Double seconds,
        double transition,
        StoredView view,
        Extra extra) {
    /// The transition where none is asked for, in seconds.
    public static final double TRANSITION = 1;

    /// The longest transition, in seconds.
    public static final double LONGEST_TRANSITION = 3;

    /// The longest time planned for a step, in seconds: a day.
    public static final double LONGEST = 86_400;

    public Step {
        if (!(transition >= 0 && transition <= LONGEST_TRANSITION)) {
            throw new IllegalArgumentException("a transition takes 0 to 3 s, not " + transition);
        }
        if (seconds != null && !(seconds > 0 && seconds <= LONGEST)) {
            throw new IllegalArgumentException("a step takes up to a day, not " + seconds + " s");
        }
    }

    /// A step with a title and a view, nothing more.
    public static Step of(String id, String title, StoredView view) {
        return new Step(id, "", title, "", "", null, TRANSITION, view, Extra.NONE);
    }

    /// The same step under another id.
    public Step withId(String other) {
        return new Step(other, part, title, caption, notes, seconds, transition, view, extra);
    }

    /// The same step in another part.
    public Step withPart(String other) {
        return new Step(id, other, title, caption, notes, seconds, transition, view, extra);
    }

    /// The same step with other words.
    public Step withWords(String newTitle, String newCaption, String newNotes) {
        return new Step(id, part, newTitle, newCaption, newNotes, seconds, transition, view, extra);
    }

    /// The same step with another time planned; null for none.
    public Step withSeconds(@Nullable Double other) {
        return new Step(id, part, title, caption, notes, other, transition, view, extra);
    }

    /// The same step with another transition, in seconds.
    public Step withTransition(double other) {
        return new Step(id, part, title, caption, notes, seconds, other, view, extra);
    }

    /// The same step with another view.
    public Step withView(StoredView other) {
        return new Step(id, part, title, caption, notes, seconds, transition, other, extra);
    }
}
