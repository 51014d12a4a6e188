package tumen.ui.details;

import tumen.model.Language;
import tumen.model.Place;
import tumen.words.Words;

import java.util.Optional;

/// A place by its name in the language shown, with the local one beside it, and how well its
/// position is known if that is worse than a town's width.
public record PlaceLine(String name, Optional<String> second, Optional<String> precision) {
    private static final double WORTH_TELLING_METRES = 5000;

    static PlaceLine of(Place place, Language language) {
        boolean vague = place.precisionMetres() >= WORTH_TELLING_METRES;
        return new PlaceLine(
                place.names().in(language),
                place.secondName(language),
                vague
                        ? Optional.of(
                                Words.of("place.within", DistanceWords.of(place.precisionMetres())))
                        : Optional.empty());
    }

    /// The names in one string: `Rajin port 라진`.
    public String text() {
        return second.map(other -> name + " " + other).orElse(name);
    }
}
