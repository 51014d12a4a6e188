package tumen.scene;

import tumen.model.Marking;
import tumen.state.AppState;
import tumen.state.ViewTime;

import java.util.Optional;

/// What one screen of a briefing shows: a state, the words with it, and what stands on every
/// screen.
///
/// `place` says where in the briefing it is, such as `4 / 12`; `credits` are owed to others. Empty
/// texts are left out. `strip` is the time the strip shows: the state's, but while one screen
/// becomes another.
public record Slide(
        AppState state,
        ViewTime strip,
        String title,
        String caption,
        String place,
        Optional<Marking> marking,
        String credits) {
    /// At rest.
    public Slide(
            AppState state,
            String title,
            String caption,
            String place,
            Optional<Marking> marking,
            String credits) {
        this(state, state.view().time(), title, caption, place, marking, credits);
    }

    /// The same slide with other words.
    public Slide withWords(String newTitle, String newCaption) {
        return new Slide(state, strip, newTitle, newCaption, place, marking, credits);
    }

    /// The same slide at another place of the briefing.
    public Slide withPlace(String other) {
        return new Slide(state, strip, title, caption, other, marking, credits);
    }

    /// The picture of the slide alone: no words over it, no marking, its credits only.
    public Slide wordless() {
        return new Slide(state, strip, "", "", "", Optional.empty(), credits);
    }

    /// The same slide with the strip at another time.
    public Slide withStrip(ViewTime other) {
        return new Slide(state, other, title, caption, place, marking, credits);
    }

    /// The same slide over another state, at rest.
    public Slide withState(AppState other) {
        return new Slide(other, title, caption, place, marking, credits);
    }
}
