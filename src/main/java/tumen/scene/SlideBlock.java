package tumen.scene;

import java.util.List;

/// Words of one kind on a briefing's screen. `text` is all of them, `lines` as they are broken,
/// each `step` high; `box` is where they stand on the page, in view pixels.
public record SlideBlock(
        Kind kind, String text, List<String> lines, Type type, int argb, double step, Box box) {
    private static final double LEAST_SCALE = 0.25;
    private static final double SHRINKING = 0.05;

    public SlideBlock {
        lines = List.copyOf(lines);
    }

    /// How much smaller, from 1 down, the whole text has to be to stand in the box as wide as it
    /// is, where its lines leave some of it out.
    public double shrinking(TextMeasure measure) {
        double scale = 1;
        while (scale > LEAST_SCALE && !fits(scale, measure)) {
            scale -= SHRINKING;
        }
        return scale;
    }

    private boolean fits(double scale, TextMeasure measure) {
        int room = (int) (lines.size() / scale);
        return TextLines.wrapped(text, type, box.width() / scale, Integer.MAX_VALUE, measure).size()
                <= room;
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
