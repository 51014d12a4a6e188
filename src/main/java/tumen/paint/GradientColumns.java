package tumen.paint;

import tumen.scene.Paint;

import java.util.List;

/// A gradient from left to right as a colour for each column of pixels.
final class GradientColumns {
    private GradientColumns() {}

    /// Colours at the middles of so many columns, a view pixel being `scale` of them and the view
    /// beginning at `left`.
    static int[] of(Paint.Gradient gradient, int count, double scale, double left) {
        int[] colours = new int[count];
        List<Paint.Stop> stops = gradient.stops();
        int next = 0;
        for (int column = 0; column < count; column++) {
            double view = (column + 0.5 - left) / scale;
            double at = (view - gradient.x0()) / (gradient.x1() - gradient.x0());
            while (next < stops.size() && stops.get(next).at() <= at) {
                next++;
            }
            colours[column] = colour(stops, next, at);
        }
        return colours;
    }

    private static int colour(List<Paint.Stop> stops, int next, double at) {
        if (stops.isEmpty()) {
            return 0;
        }
        if (next == 0 || next == stops.size()) {
            return stops.get(Math.max(0, next - 1)).argb();
        }
        Paint.Stop before = stops.get(next - 1);
        Paint.Stop after = stops.get(next);
        double share = (at - before.at()) / (after.at() - before.at());
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int from = before.argb() >>> shift & 0xFF;
            int to = after.argb() >>> shift & 0xFF;
            mixed |= (int) Math.rint(from + (to - from) * share) << shift;
        }
        return mixed;
    }
}
