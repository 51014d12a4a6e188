package tumen.index;

import tumen.claim.Telling;
import tumen.geo.GeoBounds;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// What is let through, apart from time. Everything asked for must hold at once.
///
/// @param facets the choices that are not [Choice#ANY]
/// @param text of which every word must occur; blank lets all through
/// @param telling which version of the story is told: what had become public by a day, as it was
///   told then, and with which claims in the place of readings
/// @param certainty how sure it must be that it was within the time window
/// @param area a box one of its places must lie in
public record Filter(
        Map<Facet, Choice> facets,
        String text,
        Telling telling,
        Certainty certainty,
        Optional<GeoBounds> area) {
    /// Lets everything through.
    public static final Filter ALL =
            new Filter(Map.of(), "", Telling.PLAIN, Certainty.ALL, Optional.empty());

    public Filter {
        Map<Facet, Choice> chosen = new EnumMap<>(Facet.class);
        facets.forEach((facet, choice) -> {
            if (!choice.isAny()) {
                chosen.put(facet, choice);
            }
        });
        facets = Collections.unmodifiableMap(chosen);
    }

    /// What is let through of a facet.
    public Choice choice(Facet facet) {
        return facets.getOrDefault(facet, Choice.ANY);
    }

    /// The ids of the event types not shown.
    public Set<String> hiddenTypes() {
        return choice(Facet.TYPE).excluded();
    }

    /// The same filter with another choice of a facet.
    public Filter with(Facet facet, Choice choice) {
        Map<Facet, Choice> others = new EnumMap<>(Facet.class);
        others.putAll(facets);
        others.put(facet, choice);
        return new Filter(others, text, telling, certainty, area);
    }

    /// The same filter with other types hidden.
    public Filter withHiddenTypes(Set<String> types) {
        return with(Facet.TYPE, new Choice(choice(Facet.TYPE).included(), types));
    }

    /// The same filter with another text.
    public Filter withText(String other) {
        return new Filter(facets, other, telling, certainty, area);
    }

    /// The knowledge date, a day since 1970-01-01; none tells what is known now.
    public OptionalLong knownOn() {
        return telling.knownOn();
    }

    /// The same filter as things were known on another day, or as they are known now.
    public Filter withKnownOn(OptionalLong day) {
        return withTelling(telling.withKnownOn(day));
    }

    /// The same filter on another version of the story.
    public Filter withTelling(Telling other) {
        return new Filter(facets, text, other, certainty, area);
    }

    /// The same filter with another certainty.
    public Filter withCertainty(Certainty other) {
        return new Filter(facets, text, telling, other, area);
    }

    /// The same filter in another area, or everywhere.
    public Filter withArea(Optional<GeoBounds> other) {
        return new Filter(facets, text, telling, certainty, other);
    }
}
