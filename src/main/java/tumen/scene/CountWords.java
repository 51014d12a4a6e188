package tumen.scene;

import tumen.state.AppState;

/// How many events are shown of how many there are.
public final class CountWords {
    private CountWords() {}

    /// `5 of 97 events`; under a knowledge date that leaves some out, `5 of 12 known, 97 in all`.
    public static String of(AppState state) {
        int known = state.known();
        int all = state.document().project().events().size();
        String count = "%,d of %,d".formatted(state.visible().size(), known);
        return known < all
                ? count + " known, %,d in all".formatted(all)
                : count + (all == 1 ? " event" : " events");
    }
}
