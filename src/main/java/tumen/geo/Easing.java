package tumen.geo;

/// How far a movement is at a share of its time.
public final class Easing {
    private Easing() {}

    /// Slow, fast, slow; 0 at 0 and 1 at 1.
    public static double cubic(double share) {
        return share < 0.5 ? 4 * share * share * share : 1 - Math.pow(2 - 2 * share, 3) / 2;
    }
}
