package tumen.scene;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Draws columns side by side as one outline.
///
/// @param left the x where the first column begins
/// @param column how wide a column is
/// @param bottom the y columns stand on
/// @param height of the whole of a column, by its number
record DensityOutline(double left, double column, double bottom, IntToDoubleFunction height) {
    /// Adds the outlines of a stretch of columns, as high as a share of their whole: `parts` of
    /// `all` events. Empty columns part one outline from the next.
    void add(List<Mark> marks, int from, int to, int[] parts, int[] all, int argb) {
        for (int start = from; start < to; start++) {
            int end = start;
            while (end < to && parts[end] > 0) {
                end++;
            }
            if (end > start) {
                marks.add(outline(start, end, parts, all, argb));
                start = end;
            }
        }
    }

    private Mark outline(int from, int to, int[] parts, int[] all, int argb) {
        double[] points = new double[4 * (to - from) + 4];
        int at = 0;
        points[at++] = x(from);
        points[at++] = bottom;
        for (int number = from; number < to; number++) {
            double top = bottom - height.applyAsDouble(number) * parts[number] / all[number];
            points[at++] = x(number);
            points[at++] = top;
            points[at++] = x(number + 1);
            points[at++] = top;
        }
        points[at++] = x(to);
        points[at] = bottom;
        return new Mark.Area(List.of(Points.of(points)), Paint.of(argb), null, Ref.NONE);
    }

    private double x(int number) {
        return left + number * column;
    }
}
