package tumen.scene;

import tumen.geo.GreatCircle;
import tumen.model.Place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which names of the base map are wanted at a zoom, in what order they are placed, and which of
/// them are there already as places of events.
final class GroundChoice {
    private static final double SAME_PLACE_METRES = 15_000;

    /// Places further apart in latitude than this are further apart than one place: most are.
    private static final double SAME_PLACE_DEGREES = SAME_PLACE_METRES / 110_000;

    private static final double LEVELS_SHOWN = 5.5;

    /// The most important first; never equal for two different labels.
    static final Comparator<GroundLabel> IMPORTANT_FIRST =
            Comparator.comparingDouble(GroundChoice::order)
                    .thenComparingInt(GroundLabel::rank)
                    .thenComparing(label -> label.names().en())
                    .thenComparingDouble(label -> label.position().lon())
                    .thenComparingDouble(label -> label.position().lat());

    private GroundChoice() {}

    /// Whether a label is shown at a zoom: not yet below its own, and names of large lands no more
    /// when the view has long been inside them.
    static boolean shownAt(GroundLabel label, double zoom) {
        return zoom >= label.minZoom()
                && (!isLand(label.kind()) || zoom < label.minZoom() + LEVELS_SHOWN);
    }

    /// Whether one of some places is the same as what a label names.
    static boolean isAmong(GroundLabel label, List<Place> places) {
        return places.stream().anyMatch(place -> isSame(label, place));
    }

    private static boolean isSame(GroundLabel label, Place place) {
        double degrees = Math.abs(label.position().lat() - place.position().lat());
        return degrees <= SAME_PLACE_DEGREES
                && GreatCircle.metres(label.position(), place.position()) <= SAME_PLACE_METRES
                && words(place.names().en()).contains(words(label.names().en()).getFirst());
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    }

    private static boolean isLand(String kind) {
        return kind.equals("country") || kind.equals("region") || kind.equals("province");
    }

    private static double order(GroundLabel label) {
        return switch (label.kind()) {
            case "country" -> label.minZoom() - 2;
            case "sea", "disputed" -> label.minZoom() - 1;
            case "capital" -> label.minZoom() - 0.5;
            case "region", "province", "range", "peninsula", "river", "lake" -> label.minZoom() + 1;
            default -> label.minZoom();
        };
    }
}
