package tumen.ui;

import tumen.paint.AwtTextMeasure;
import tumen.scene.Type;

/// How wide a column is at least in which the whole heading can be read.
public final class HeadingWidth {
    private static final double MARGINS = 18;

    private HeadingWidth() {}

    /// The width of a heading and its margins, in pixels.
    public static double of(String heading) {
        return AwtTextMeasure.INSTANCE.width(heading, Type.SMALL_BOLD) + MARGINS;
    }
}
