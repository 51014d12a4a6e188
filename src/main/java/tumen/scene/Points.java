package tumen.scene;

import java.util.Arrays;

/// A row of points in view pixels, `x0, y0, x1, y1, …`, packed. Equal when all coordinates are;
/// never changed.
public final class Points {
    private final double[] coordinates;

    private Points(double[] coordinates) {
        this.coordinates = coordinates;
    }

    /// Takes over the coordinates, an even number of them.
    public static Points of(double... coordinates) {
        if (coordinates.length % 2 != 0) {
            throw new IllegalArgumentException("a point without y");
        }
        return new Points(coordinates);
    }

    /// The same points and one more.
    public Points with(double x, double y) {
        double[] more = Arrays.copyOf(coordinates, coordinates.length + 2);
        more[coordinates.length] = x;
        more[coordinates.length + 1] = y;
        return new Points(more);
    }

    /// How many points there are.
    public int count() {
        return coordinates.length / 2;
    }

    /// The x of a point by its position in the row.
    public double x(int point) {
        return coordinates[2 * point];
    }

    /// The y of a point by its position in the row.
    public double y(int point) {
        return coordinates[2 * point + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && Arrays.equals(coordinates, points.coordinates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }
}
