package tumen.scene;

import tumen.model.Marking;
import tumen.state.AppState;

import java.util.Optional;

/// What one screen of a briefing shows: a state, the words with it, and what stands on every
/// screen.
///
/// `place` says where in the briefing it is, such as `4 / 12`; `credits` are owed to others. Empty
/// texts are left out.
public record Slide(
        AppState state,
        String title,
        String caption,
        String place,
        Optional<Marking> marking,
        String credits) {
    /// The same slide with other words.
    public Slide withWords(String newTitle, String newCaption) {
        return new Slide(state, newTitle, newCaption, place, marking, credits);
    }

    /// The same slide at another place of the briefing.
    public Slide withPlace(String other) {
        return new Slide(state, title, caption, other, marking, credits);
    }

    /// The picture of the slide alone: no words over it, no marking, its credits only.
    public Slide wordless() {
        return new Slide(state, "", "", "", Optional.empty(), credits);
    }

    /// The same slide over another state.
    public Slide withState(AppState other) {
        return new Slide(other, title, caption, place, marking, credits);
    }
}
