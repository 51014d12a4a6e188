package tumen.geo;

/// How far in from each side of a view something begins, in pixels.
public record Inset(double top, double right, double bottom, double left) {
    /// Nothing on any side.
    public static final Inset NONE = all(0);

    /// The same on every side.
    public static Inset all(double depth) {
        return new Inset(depth, depth, depth, depth);
    }

    /// On each side `least`, or where this one is deeper, it and the `gap` after it.
    public Inset atLeast(double least, double gap) {
        return new Inset(
                Math.max(least, top + gap),
                Math.max(least, right + gap),
                Math.max(least, bottom + gap),
                Math.max(least, left + gap));
    }

    /// The same, made shallower in proportion where it would leave less than half of a view.
    Inset leavingHalf(ViewSize view) {
        double upright = Math.min(1, view.height() / 2 / Math.max(1, top + bottom));
        double level = Math.min(1, view.width() / 2 / Math.max(1, left + right));
        return new Inset(top * upright, right * level, bottom * upright, left * level);
    }
}
