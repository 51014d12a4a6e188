package tumen.basemap;

import java.awt.geom.Path2D;

/// Gathers rings of a layer into one path to fill. What lies outside the frame is folded flat along
/// its sides, so a path costs what the frame shows, not what the world holds.
final class RingPath {
    private final Frame frame;
    private final int level;
    private final double[] sides;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 1024);

    private RingPath(Frame frame) {
        this.frame = frame;
        this.level = frame.level();
        this.sides = new double[] {frame.west(), frame.north(), frame.east(), frame.south()};
    }

    /// The rings a frame shows, in all copies of the world.
    static Path2D of(Layer layer, Frame frame) {
        RingPath result = new RingPath(frame);
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
        path.moveTo(frame.x(layer.xs[first], shift), frame.y(layer.ys[first]));
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
        path.closePath();
    }

    private void lineTo(Layer layer, int i, double shift) {
        path.lineTo(frame.x(layer.xs[i], shift), frame.y(layer.ys[i]));
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
