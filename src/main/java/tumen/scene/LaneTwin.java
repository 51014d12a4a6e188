package tumen.scene;

/// A hollow symbol for the date of a claim that contradicts the event's; x in pixels from day 0.
///
/// @param at the middle of the symbol
/// @param words who says so, and whoever stands nearer to the event without room for words; empty
///   where a twin farther out says it, or where there is no room
/// @param start where the words begin: on the line that joins it to its event, else beside it
/// @param width how wide the words are
record LaneTwin(double at, String words, double start, double width) {
    /// Without its words.
    LaneTwin silent() {
        return new LaneTwin(at, "", at, 0);
    }

    boolean speaks() {
        return !words.isEmpty();
    }

    double end() {
        return start + width;
    }
}
