package tumen.scene;

import java.util.List;

/// How a line is drawn: its paint, its width in pixels, its dashes in pixels (none: solid). Caps
/// and joins are round.
public record Stroke(Paint paint, double width, List<Double> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /// A solid line of one colour.
    public static Stroke of(int argb, double width) {
        return new Stroke(Paint.of(argb), width, List.of());
    }

    /// A dashed line of one colour.
    public static Stroke dashed(int argb, double width, Double... dashes) {
        return new Stroke(Paint.of(argb), width, List.of(dashes));
    }
}
