package tumen.briefing;

import java.util.ArrayList;
import java.util.List;

/// Where the presenter's pointer has been within the last second, in shares 0..1 of the screen; the
/// last spot is where it is now and stays.
public record Trail(List<Spot> spots) {
    /// The pointer is nowhere.
    public static final Trail NONE = new Trail(List.of());

    /// How long a spot is remembered, in seconds.
    public static final double SECONDS = 1;

    /// Where the pointer was when.
    public record Spot(double x, double y, double at) {}

    public Trail {
        spots = List.copyOf(spots);
    }

    /// The trail after the pointer moved.
    Trail moved(double x, double y, double now) {
        List<Spot> more = new ArrayList<>();
        spots.stream().filter(spot -> now - spot.at() < SECONDS).forEach(more::add);
        more.add(new Spot(x, y, now));
        return new Trail(more);
    }

    /// Whether anything is left of the way to where the pointer is.
    boolean isFading(double now) {
        return spots.stream()
                .limit(Math.max(0, spots.size() - 1))
                .anyMatch(spot -> freshness(spot, now) > 0);
    }

    /// How fresh a spot is: 1 where the pointer is, 0 after a second.
    double freshness(Spot spot, double now) {
        return spot.equals(spots.getLast()) ? 1 : Math.max(0, 1 - (now - spot.at()) / SECONDS);
    }
}
