package tumen.time;

/// Where days stand on a timeline: the window spread over `width` pixels from `left`.
public record TimeScale(TimeWindow window, double left, double width) {
    public TimeScale {
        if (!(width > 0) || !Double.isFinite(left) || !Double.isFinite(width)) {
            throw new IllegalArgumentException("not a scale: left " + left + " width " + width);
        }
    }

    /// The x of a fractional day, also outside the window.
    public double x(double day) {
        return left + (day - window.from()) * pixelsPerDay();
    }

    /// The fractional day at an x.
    public double day(double x) {
        return window.from() + (x - left) / pixelsPerDay();
    }

    /// How many pixels a day takes.
    public double pixelsPerDay() {
        return width / window.days();
    }

    /// The x of the right edge.
    public double right() {
        return left + width;
    }
}
