package tumen.scene;

/// How well one colour stands on another, 1 to 21, as WCAG 2 has it.
public final class Contrast {
    /// The least for text of usual size.
    public static final double LEAST = 4.5;

    /// The least for large text.
    public static final double LEAST_LARGE = 3;

    private Contrast() {}

    /// The contrast of two colours `0xRRGGBB`, in either order.
    public static double of(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
