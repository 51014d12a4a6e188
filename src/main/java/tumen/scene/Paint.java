package tumen.scene;

import java.util.List;

/// What an area or line is painted with. Colours are `0xAARRGGBB`, not premultiplied.
public sealed interface Paint {
    /// One colour all over.
    record Solid(int argb) implements Paint {}

    /// A straight gradient between two points of the view.
    record Gradient(double x0, double y0, double x1, double y1, List<Stop> stops) implements Paint {
        public Gradient {
            stops = List.copyOf(stops);
        }
    }

    /// A colour at a fraction 0..1 of a gradient.
    record Stop(double at, int argb) {}

    /// One colour all over.
    static Paint of(int argb) {
        return new Solid(argb);
    }

    /// A gradient from left to right, for what fades out in time.
    static Paint across(double x0, double x1, List<Stop> stops) {
        return new Gradient(x0, 0, x1, 0, stops);
    }
}
