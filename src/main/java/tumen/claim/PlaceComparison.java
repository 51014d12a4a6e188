package tumen.claim;

import tumen.geo.GreatCircle;
import tumen.model.Catalogue;
import tumen.model.Language;
import tumen.model.Place;
import tumen.words.Words;

import java.util.Comparator;
import java.util.List;

/// Places compared: they agree if each one claimed lies within the precision of one that is shown,
/// or its own precision reaches that far. Where nothing is shown nothing can be contradicted.
final class PlaceComparison {
    private PlaceComparison() {}

    static Stance of(List<String> claimed, List<String> shown, Catalogue catalogue) {
        if (claimed.isEmpty()) {
            return new Stance.Silent();
        }
        List<Place> reading = shown.stream().map(catalogue::place).toList();
        return claimed.stream()
                .filter(place -> !shown.contains(place))
                .map(catalogue::place)
                .filter(place ->
                        !reading.isEmpty()
                                && reading.stream().noneMatch(other -> meet(place, other)))
                .findFirst()
                .<Stance>map(place -> new Stance.Differs(distance(place, reading)))
                .orElseGet(Stance.Agrees::new);
    }

    private static boolean meet(Place one, Place other) {
        return metres(one, other) <= Math.max(one.precisionMetres(), other.precisionMetres());
    }

    private static String distance(Place place, List<Place> reading) {
        Place nearest =
                reading.stream()
                        .min(Comparator.comparingDouble(other -> metres(place, other)))
                        .orElseThrow();
        return Words.of(
                "claim.kmFrom",
                Words.number(Math.round(metres(place, nearest) / 1000)),
                nearest.names().in(Language.ofWords()));
    }

    private static double metres(Place one, Place other) {
        return GreatCircle.metres(List.of(one.position(), other.position()));
    }
}
