package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.state.Changes;
import tumen.words.Words;

/// What the changes marked in both views are, in words.
public final class ChangesWords {
    private ChangesWords() {}

    /// `changes since last-briefing.tumen.json marked`.
    public static String of(Changes changes) {
        return Words.of(changes.newer() ? "changes.until" : "changes.since", changes.name());
    }

    /// `added since last-briefing.tumen.json`.
    public static String of(Changes changes, Kind kind) {
        return Words.of(
                changes.newer() ? "changes.kindUntil" : "changes.kindSince",
                Words.of("change.kind." + kind),
                changes.name());
    }
}
