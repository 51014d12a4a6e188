package tumen.scene;

import java.util.ArrayList;
import java.util.List;

/// How solid a bar is along time: solid where it is certain, fading where it is only possible.
final class TimelineFade {
    /// How solid certain time is.
    static final double CERTAIN = 0.62;

    private static final double POSSIBLE = 0.5;
    private static final double OPEN_FADE = 72;

    private final List<Paint.Stop> knots = new ArrayList<>();

    /// The fade of an event shifted into the view, whose open ends fade over the plot's edges.
    TimelineFade(LaneItem item, double shift, Box plot) {
        double from = item.from() + shift;
        double to = item.to() + shift;
        boolean core = item.date().hasCore();
        double solidFrom = core ? item.coreFrom() + shift : (from + to) / 2;
        double solidTo = core ? item.coreTo() + shift : (from + to) / 2;
        int solid = (int) Math.round(255 * (core ? CERTAIN : POSSIBLE));
        if (Double.isInfinite(from)) {
            knots.add(new Paint.Stop(plot.x(), 0));
            knots.add(new Paint.Stop(plot.x() + OPEN_FADE, solid));
        } else {
            knots.add(new Paint.Stop(from, from < solidFrom ? 0 : solid));
            knots.add(new Paint.Stop(solidFrom, solid));
        }
        if (Double.isInfinite(to)) {
            knots.add(new Paint.Stop(plot.right() - OPEN_FADE, solid));
            knots.add(new Paint.Stop(plot.right(), 0));
        } else {
            knots.add(new Paint.Stop(solidTo, solid));
            knots.add(new Paint.Stop(to, to > solidTo ? 0 : solid));
        }
        knots.sort((one, other) -> Double.compare(one.at(), other.at()));
    }

    /// What the stretch between two x is painted with in a colour.
    Paint paint(double x0, double x1, int argb) {
        List<Paint.Stop> stops = new ArrayList<>();
        stops.add(stop(0, opacity(x0), argb));
        for (Paint.Stop knot : knots) {
            if (knot.at() > x0 && knot.at() < x1) {
                stops.add(stop((knot.at() - x0) / (x1 - x0), knot.argb(), argb));
            }
        }
        stops.add(stop(1, opacity(x1), argb));
        boolean even = stops.stream().allMatch(stop -> stop.argb() == stops.getFirst().argb());
        return even ? Paint.of(stops.getFirst().argb()) : Paint.across(x0, x1, stops);
    }

    private double opacity(double x) {
        Paint.Stop before = knots.getFirst();
        for (Paint.Stop knot : knots) {
            if (knot.at() > x) {
                double share = (x - before.at()) / Math.max(1e-9, knot.at() - before.at());
                return before.argb() + Math.clamp(share, 0, 1) * (knot.argb() - before.argb());
            }
            before = knot;
        }
        return knots.getLast().argb();
    }

    private static Paint.Stop stop(double at, double opacity, int argb) {
        return new Paint.Stop(at, Theme.fade(argb, opacity / 255));
    }
}
