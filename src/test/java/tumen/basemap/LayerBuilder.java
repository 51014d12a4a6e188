package tumen.basemap;

import java.util.Arrays;

/// Collects positions in degrees and packs them into a [Layer]. Used once, by one thread.
final class LayerBuilder {
    /// Latitudes are drawn no further: beyond the edge of the square, so Antarctica has no coast
    /// there, but still finite.
    private static final double LAST_LATITUDE = 89;

    private final boolean polygons;
    private int[] xs = new int[1 << 14];
    private int[] ys = new int[1 << 14];
    private byte[] flags = new byte[1 << 14];
    private int[] starts = new int[1 << 9];
    private byte[] kinds = new byte[1 << 9];
    private int vertices;
    private int parts;
    private double lastLon = Double.NaN;
    private double lastLat = Double.NaN;

    LayerBuilder(boolean polygons) {
        this.polygons = polygons;
    }

    /// Adds a position to the part that is being collected.
    void add(double lon, double lat) {
        if (vertices == xs.length) {
            xs = Arrays.copyOf(xs, 2 * vertices);
            ys = Arrays.copyOf(ys, 2 * vertices);
            flags = Arrays.copyOf(flags, 2 * vertices);
        }
        if (polygons && vertices > starts[parts] && cutEdge(lastLon, lastLat, lon, lat)) {
            flags[vertices - 1] = (byte) Layer.CUT;
        }
        xs[vertices] = (int) Math.rint((lon + 180) / 360 * Layer.WORLD);
        ys[vertices] = (int) Math.rint(mercatorY(lat) * Layer.WORLD);
        vertices++;
        lastLon = lon;
        lastLat = lat;
    }

    /// Ends the part that is being collected. Its kind is told later, by [#kindFrom].
    void endPart() {
        if (parts + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            kinds = Arrays.copyOf(kinds, 2 * kinds.length);
        }
        parts++;
        starts[parts] = vertices;
    }

    int parts() {
        return parts;
    }

    /// Gives a kind to the parts from `first` on: those of one feature.
    void kindFrom(int first, int kind) {
        Arrays.fill(kinds, first, parts, (byte) kind);
    }

    Layer build() {
        int[] boxes = new int[4 * parts];
        byte[] levels = new byte[parts];
        int[] exactXs = Arrays.copyOf(xs, vertices);
        int[] exactYs = Arrays.copyOf(ys, vertices);
        byte[] exactFlags = Arrays.copyOf(flags, vertices);
        Detail detail = new Detail(exactXs, exactYs, exactFlags);
        for (int part = 0; part < parts; part++) {
            measure(part, boxes);
            levels[part] = (byte) levelOf(part, boxes);
            detail.rate(starts[part], starts[part + 1] - 1);
        }
        return new Layer(
                exactXs,
                exactYs,
                exactFlags,
                Arrays.copyOf(starts, parts + 1),
                boxes,
                Arrays.copyOf(kinds, parts),
                levels);
    }

    /// The rule of `assets/basemap/README.md`: both ends on one meridian or parallel where the
    /// files were cut.
    static boolean cutEdge(double lon1, double lat1, double lon2, double lat2) {
        boolean meridian = lon1 == lon2 && (lon1 % 10 == 0 || lon1 == 18 || lon1 == -168);
        boolean parallel =
                lat1 == lat2 && (lat1 % 10 == 0 || lat1 == 33 || lat1 == 82 || lat1 == -90);
        return meridian || parallel;
    }

    static double mercatorY(double lat) {
        double sine = Math.sin(Math.toRadians(Math.clamp(lat, -LAST_LATITUDE, LAST_LATITUDE)));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    private void measure(int part, int[] boxes) {
        int west = Integer.MAX_VALUE;
        int north = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int south = Integer.MIN_VALUE;
        for (int i = starts[part]; i < starts[part + 1]; i++) {
            west = Math.min(west, xs[i]);
            east = Math.max(east, xs[i]);
            north = Math.min(north, ys[i]);
            south = Math.max(south, ys[i]);
        }
        boxes[4 * part] = west;
        boxes[4 * part + 1] = north;
        boxes[4 * part + 2] = east;
        boxes[4 * part + 3] = south;
    }

    private int levelOf(int part, int[] boxes) {
        if (!polygons || hasCut(part)) {
            return 0;
        }
        int width = boxes[4 * part + 2] - boxes[4 * part];
        int height = boxes[4 * part + 3] - boxes[4 * part + 1];
        return Detail.levelOf(Math.max(width, height), Detail.LEAST_RING);
    }

    private boolean hasCut(int part) {
        for (int i = starts[part]; i < starts[part + 1]; i++) {
            if ((flags[i] & Layer.CUT) != 0) {
                return true;
            }
        }
        return false;
    }
}
