package tumen.basemap;

import java.awt.geom.Path2D;

/// Gathers rings of a layer into one path to fill. What lies outside the frame is folded flat along
/// its sides, so a path costs what the frame shows, not what the world holds.
final class RingPath {
    private final Frame frame;
    private final int level;
    private final double[] sides;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 1024);

    private final Corners corners;

    private RingPath(Frame frame, double radius) {
        this.corners = new Corners(radius);
        this.frame = frame;
        this.level = frame.level();
        this.sides = new double[] {frame.west(), frame.north(), frame.east(), frame.south()};
    }

    /// The rings a frame shows, in all copies of the world, with corners rounded by `radius`, which
    /// the frame's margin must cover.
    static Path2D of(Layer layer, Frame frame, double radius) {
        RingPath result = new RingPath(frame, radius);
        for (int copy = frame.firstCopy(); copy <= frame.lastCopy(); copy++) {
            double shift = (double) copy * Layer.WORLD;
            for (int part = 0; part < layer.parts(); part++) {
                if (layer.shows(part, frame, shift)) {
                    result.add(layer, part, shift);
                }
            }
        }
        return result.path;
    }

    private void add(Layer layer, int part, double shift) {
        int first = layer.starts[part];
        int end = layer.starts[part + 1];
        lineTo(layer, first, shift);
        int common = side(layer, first, shift);
        int held = -1;
        for (int i = first + 1; i < end; i++) {
            if ((layer.flags[i] & Layer.LEVEL) > level) {
                continue;
            }
            int side = side(layer, i, shift);
            if ((common & side) == 0 && held >= 0) {
                lineTo(layer, held, shift);
                common = side(layer, held, shift);
                held = -1;
            }
            common &= side;
            if (common == 0) {
                lineTo(layer, i, shift);
                common = side;
                held = -1;
            } else {
                held = i;
            }
        }
        corners.appendTo(path, true);
    }

    private void lineTo(Layer layer, int i, double shift) {
        boolean cut =
                (layer.flags[i] & Layer.CUT) != 0
                        || (i > 0 && (layer.flags[i - 1] & Layer.CUT) != 0);
        corners.add(frame.x(layer.xs[i], shift), frame.y(layer.ys[i]), cut);
    }

    /// Which sides of the frame a vertex lies beyond, as bits.
    private int side(Layer layer, int i, double shift) {
        double x = layer.xs[i] + shift;
        int y = layer.ys[i];
        return (x < sides[0] ? 1 : 0)
                | (y < sides[1] ? 2 : 0)
                | (x > sides[2] ? 4 : 0)
                | (y > sides[3] ? 8 : 0);
    }
}
