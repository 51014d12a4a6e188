package tumen.basemap;

/// Rings or lines of one file, packed into a few arrays. Immutable and thread-safe.
///
/// Vertices are Web Mercator in fixed point: one world is [#WORLD] units wide, so a unit is 4 cm at
/// the equator. Each vertex carries the least detail level it is needed at (at level `l` the world
/// is `2^l` pixels wide) and whether the edge that leaves it was made by cutting (then it is never
/// stroked).
final class Layer {
    /// The width of the world in units.
    static final int WORLD = 1 << 30;

    /// Set in [#flags] on a vertex whose leaving edge was made by cutting.
    static final int CUT = 0x80;

    /// The bits of [#flags] that hold the detail level.
    static final int LEVEL = 0x7f;

    final int[] xs;
    final int[] ys;
    final byte[] flags;
    final int[] starts;
    final int[] boxes;
    final byte[] kinds;
    final byte[] levels;

    /// Wraps arrays that nobody changes any more: per part its first vertex (and one more entry at
    /// the end), its box as west, north, east, south, its kind and least detail level.
    Layer(
            int[] xs,
            int[] ys,
            byte[] flags,
            int[] starts,
            int[] boxes,
            byte[] kinds,
            byte[] levels) {
        this.xs = xs;
        this.ys = ys;
        this.flags = flags;
        this.starts = starts;
        this.boxes = boxes;
        this.kinds = kinds;
        this.levels = levels;
    }

    int parts() {
        return kinds.length;
    }

    /// Tells whether a part is worth drawing in a frame shifted by some worlds.
    boolean shows(int part, Frame frame, double shift) {
        int box = 4 * part;
        return levels[part] <= frame.level()
                && boxes[box] + shift <= frame.east()
                && boxes[box + 2] + shift >= frame.west()
                && boxes[box + 1] <= frame.south()
                && boxes[box + 3] >= frame.north();
    }
}
