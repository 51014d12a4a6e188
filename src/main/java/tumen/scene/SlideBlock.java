package tumen.scene;

import java.util.List;

/// Words of one kind on a briefing's screen. `text` is all of them, `lines` as they are broken,
/// each `step` high; `box` is where they stand on the page, in view pixels.
public record SlideBlock(
        Kind kind, String text, List<String> lines, Type type, int argb, double step, Box box) {
    public SlideBlock {
        lines = List.copyOf(lines);
    }

    /// What the words are.
    public enum Kind {
        KICKER,
        TITLE,
        CAPTION,
        SOURCES,
        DISPUTES
    }
}
