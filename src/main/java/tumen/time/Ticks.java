package tumen.time;

import tumen.time.TickStep.Place;

import java.util.ArrayList;
import java.util.List;

/// The ruler of a timeline, from minutes to centuries.
///
/// The year can always be read: the leftmost label names its day or month in full, or, if it would
/// run into the next, that one does.
public final class Ticks {
    /// How many characters of a label are taken to fit into the least distance.
    private static final double CHARACTERS_PER_DISTANCE = 9;

    /// Hangul and what follows it in Unicode is wide.
    private static final int FIRST_WIDE = 0xAC00;

    private Ticks() {}

    /// The ticks of a scale's window from left to right, at least `minPixels` apart, which should
    /// give room for about nine characters. Labels run to the right of their tick.
    public static List<Tick> of(TimeScale scale, double minPixels) {
        if (!(minPixels > 0)) {
            throw new IllegalArgumentException("ticks cannot be " + minPixels + " px apart");
        }
        TickStep step = TickStep.atLeast(minPixels / scale.pixelsPerDay());
        List<Place> places = step.places(scale.window());
        if (places.isEmpty()) {
            double from = scale.window().from();
            CivilDate date = CivilDate.ofDay((long) Math.floor(from));
            return List.of(new Tick(from, DateNames.SHORT.date(date), true));
        }
        return labelled(places, scale.pixelsPerDay() * CHARACTERS_PER_DISTANCE / minPixels);
    }

    private static List<Tick> labelled(List<Place> places, double charactersPerDay) {
        int context = 0;
        if (places.size() > 1 && places.get(1).major()) {
            double room = (places.get(1).day() - places.get(0).day()) * charactersPerDay;
            context = characters(places.get(0).context()) > room ? 1 : 0;
        }
        List<Tick> ticks = new ArrayList<>(places.size());
        double freeFrom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String label = i == context ? place.context() : place.label();
            boolean fits = place.day() * charactersPerDay >= freeFrom;
            if (fits) {
                freeFrom = place.day() * charactersPerDay + characters(label);
            }
            ticks.add(new Tick(place.day(), fits ? label : "", place.major()));
        }
        return ticks;
    }

    /// How many Latin letters a label is as wide as: a syllable of Hangul is as wide as two.
    private static long characters(String label) {
        return label.length() + label.chars().filter(letter -> letter >= FIRST_WIDE).count();
    }
}
