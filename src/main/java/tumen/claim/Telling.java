package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Event;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Which version of the story is told: as it was known on a day (since 1970-01-01), and with claims
/// that stand in for the readings of their events (event id to claim id).
public record Telling(OptionalLong knownOn, Map<String, String> showAs) {
    /// The story as the editor reads it today.
    public static final Telling PLAIN = new Telling(OptionalLong.empty(), Map.of());

    public Telling {
        showAs = Map.copyOf(showAs);
    }

    /// The same story as it was known on another day.
    public Telling withKnownOn(OptionalLong day) {
        return new Telling(day, showAs);
    }

    /// The same story with other claims standing in.
    public Telling withShowAs(Map<String, String> claims) {
        return new Telling(knownOn, claims);
    }

    /// Whether this is the story as the editor reads it today.
    public boolean isPlain() {
        return equals(PLAIN);
    }

    /// An event as it is told; empty if it was not known.
    public Optional<Event> of(Event event, Catalogue catalogue) {
        return isPlain()
                ? Optional.of(event)
                : Versions.of(event, catalogue).stream()
                        .filter(this::tells)
                        .map(Version::event)
                        .findFirst();
    }

    /// Whether this is the version of its event that is told.
    public boolean tells(Version version) {
        boolean known =
                knownOn.isEmpty() ? version.isCurrent() : version.isKnownOn(knownOn.getAsLong());
        return known && stands(version);
    }

    private boolean stands(Version version) {
        Optional<String> chosen = Optional.ofNullable(showAs.get(version.event().id()));
        return version.shownAs().isPresent()
                ? version.shownAs().equals(chosen)
                : chosen.filter(version::canBeShownAs).isEmpty();
    }
}
