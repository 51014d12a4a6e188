package tumen.basemap;

import java.awt.Color;
import java.util.List;

/// Tints the sea by the distance from the coast: soft bands that follow it, like the waterlines of
/// an engraved chart.
///
/// The distance is taken on a coarse grid of how much of each cell is land (exact Euclidean
/// transform after Felzenszwalb and Huttenlocher, 2012, with the land's share as sub-cell start),
/// then read off between the cells. The grid must reach further than the bands.
final class Waterlines {
    private static final int STEPS = 512;
    private static final double FAR = 1e12;
    private static final double SOFTNESS = 0.09;

    private final int columns;
    private final float[] distance;

    /// Measures the distances, in cells. `land` holds the share of land per cell, 0 to 255.
    Waterlines(byte[] land, int columns, int rows) {
        this.columns = columns;
        this.distance = new float[columns * rows];
        double[] squares = new double[columns * rows];
        for (int i = 0; i < squares.length; i++) {
            double share = (land[i] & 0xff) / 255.0;
            double start = Math.max(0, 0.5 - share);
            squares[i] = share == 0 ? FAR : start * start;
        }
        int longest = Math.max(columns, rows);
        double[] line = new double[longest];
        double[] borders = new double[longest + 1];
        int[] feet = new int[longest];
        for (int x = 0; x < columns; x++) {
            transform(squares, x, columns, rows, line, borders, feet);
        }
        for (int y = 0; y < rows; y++) {
            transform(squares, y * columns, 1, columns, line, borders, feet);
        }
        for (int i = 0; i < squares.length; i++) {
            distance[i] = (float) Math.sqrt(squares[i]);
        }
    }

    /// Fills `pixels` (opaque ARGB, `width * height`), `cell` pixels per cell, the outermost
    /// `margin` cells being around the picture; the bands end `reach` cells from the coast.
    void paint(int[] pixels, int width, int cell, int margin, double reach, int[] ramp) {
        int height = pixels.length / width;
        double toStep = STEPS / reach;
        for (int y = 0; y < height; y++) {
            double gridY = (y + 0.5) / cell + margin - 0.5;
            int row = (int) gridY;
            double below = gridY - row;
            for (int x = 0; x < width; x++) {
                double gridX = (x + 0.5) / cell + margin - 0.5;
                int column = (int) gridX;
                double right = gridX - column;
                int i = row * columns + column;
                double upper = distance[i] + (distance[i + 1] - distance[i]) * right;
                int j = i + columns;
                double lower = distance[j] + (distance[j + 1] - distance[j]) * right;
                double here = upper + (lower - upper) * below;
                pixels[y * width + x] = ramp[Math.min(STEPS, (int) (here * toStep))];
            }
        }
    }

    /// How far from the coast a band ends, as a share of the reach: each is wider than the one
    /// before.
    static double end(int band, int bands) {
        return (band + 1.0) * (band + 2) / (bands * (bands + 1.0));
    }

    /// The colours from the coast to the open sea: bands of growing width with soft edges.
    static int[] ramp(List<Color> bands, Color sea) {
        int[] ramp = new int[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double at = step / (double) STEPS;
            Color colour = bands.getFirst();
            for (int band = 0; band < bands.size(); band++) {
                double end = end(band, bands.size());
                Color next = band + 1 < bands.size() ? bands.get(band + 1) : sea;
                double share = Math.clamp((at - end) / SOFTNESS + 1, 0, 1);
                colour = mix(colour, next, share * share * (3 - 2 * share));
            }
            ramp[step] = colour.getRGB();
        }
        return ramp;
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.rint(from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) Math.rint(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) Math.rint(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    /// One pass: the lower envelope of a parabola on each cell of a row or column.
    private static void transform(
            double[] grid,
            int offset,
            int stride,
            int length,
            double[] line,
            double[] borders,
            int[] feet) {
        for (int i = 0; i < length; i++) {
            line[i] = grid[offset + i * stride];
        }
        int last = 0;
        feet[0] = 0;
        borders[0] = Double.NEGATIVE_INFINITY;
        borders[1] = Double.POSITIVE_INFINITY;
        for (int i = 1; i < length; i++) {
            double crossing = crossing(line, feet[last], i);
            while (crossing <= borders[last]) {
                last--;
                crossing = crossing(line, feet[last], i);
            }
            last++;
            feet[last] = i;
            borders[last] = crossing;
            borders[last + 1] = Double.POSITIVE_INFINITY;
        }
        int lowest = 0;
        for (int i = 0; i < length; i++) {
            while (borders[lowest + 1] < i) {
                lowest++;
            }
            double away = (double) i - feet[lowest];
            grid[offset + i * stride] = away * away + line[feet[lowest]];
        }
    }

    private static double crossing(double[] line, int left, int right) {
        double rise = line[right] - line[left];
        return (rise + (double) right * right - (double) left * left) / (2.0 * (right - left));
    }
}
