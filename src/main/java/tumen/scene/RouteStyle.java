package tumen.scene;

import tumen.model.Basis;
import tumen.model.Mode;

import java.util.List;

/// How a leg is drawn: sea solid, rail dash-dot, air thin, road dotted; inferred ways are broken up
/// more and dimmer.
record RouteStyle(double width, double opacity, List<Double> dashes) {
    private static final double INFERRED = 0.8;
    private static final double THIN = 1.4;
    private static final double THINNEST_DASHED = 2;
    private static final double MARGIN = 6;
    private static final double MARGIN_OPACITY = 0.11;

    /// The style of a leg whose use is `width` pixels wide.
    static RouteStyle of(Mode mode, Basis basis, double width) {
        boolean inferred = basis == Basis.INFERRED;
        double wide = Math.max(width, THINNEST_DASHED);
        return switch (mode) {
            case SEA ->
                    inferred
                            ? new RouteStyle(width, INFERRED, List.of(2 * wide, 2.8 * wide))
                            : new RouteStyle(width, 1, List.of());
            case RAIL ->
                    inferred
                            ? new RouteStyle(
                                    width * 0.8,
                                    INFERRED,
                                    List.of(3 * wide, 2.4 * wide, 0.1, 2.4 * wide))
                            : new RouteStyle(
                                    width * 0.9, 1, List.of(5 * wide, 2.2 * wide, 0.1, 2.2 * wide));
            case AIR ->
                    inferred
                            ? new RouteStyle(THIN, INFERRED, List.of(6.0, 4.0))
                            : new RouteStyle(THIN, 1, List.of());
            case ROAD ->
                    inferred
                            ? new RouteStyle(width, INFERRED, List.of(0.1, 2.6 * wide))
                            : new RouteStyle(width, 1, List.of(0.1, 1.9 * wide));
        };
    }

    /// The length after which the dashes repeat; 0 for a solid line.
    double period() {
        return dashes.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The stroke in a colour, seen through to a share 0..1 on top of the style's own.
    Stroke stroke(int argb, double share) {
        return new Stroke(Paint.of(Theme.fade(argb, opacity * share)), width, dashes);
    }

    /// The faint band along a route whose amount may be more or less.
    Stroke margin(int argb) {
        return Stroke.of(Theme.fade(argb, MARGIN_OPACITY), width + MARGIN);
    }

    /// The line under a selected route that lifts it off the map.
    Stroke casing(int argb) {
        return Stroke.of(argb, width + 4);
    }
}
