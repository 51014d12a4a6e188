package tumen.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a title may stand that finds no room beside its symbol, in pixels from the symbol's
/// middle: where it starts, and how far its middle is below or, when negative, above.
///
/// @param distance from the symbol to the nearest end of the title, as the eye sees it
record TitleSpot(double start, double below, double distance) {
    /// From here the eye finds the symbol at once.
    static final double NEARBY = 70;

    private static final double DOWN = 2;
    private static final int FARTHEST_DOWN = 60;
    private static final double ASIDE = 20;
    private static final double FARTHEST_ASIDE = 240;
    private static final double CLEAR = 14;

    /// The spots of a title so wide, the nearest first.
    static List<TitleSpot> of(double width) {
        List<TitleSpot> spots = new ArrayList<>();
        for (double start = CLEAR + FARTHEST_ASIDE;
                start >= -width - FARTHEST_ASIDE;
                start -= ASIDE) {
            double aside = Math.max(0, Math.max(start, -start - width));
            for (int step = 1; step <= FARTHEST_DOWN; step++) {
                double distance = Math.hypot(0.7 * aside, step * DOWN);
                spots.add(new TitleSpot(start, -step * DOWN, distance));
                spots.add(new TitleSpot(start, step * DOWN, distance));
            }
        }
        spots.sort(Comparator.comparingDouble(TitleSpot::distance));
        return spots;
    }
}
