package tumen.scene;

import tumen.state.AppState;
import tumen.words.Words;

/// How many events are shown of how many there are.
public final class CountWords {
    private CountWords() {}

    /// `5 of 97 events`; under a knowledge date that leaves some out, `5 of 12 known, 97 in all`.
    public static String of(AppState state) {
        int known = state.known();
        int all = state.document().project().events().size();
        String shown = Words.number(state.visible().size());
        return known < all
                ? Words.of("count.known", shown, Words.number(known), Words.number(all))
                : Words.of("count.events", shown, Words.number(known), all);
    }
}
