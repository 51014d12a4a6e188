package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Which version of the story is told: as it was known on a day (since 1970-01-01), with claims
/// that stand in for the readings of their events (event id to claim id), and from whose reports.
/// What only some sources tell is a project of its own: see [Heard#of].
public record Telling(OptionalLong knownOn, Map<String, String> showAs, Heard heard) {
    /// The story as the editor reads it today.
    public static final Telling PLAIN = new Telling(OptionalLong.empty(), Map.of(), Heard.ALL);

    public Telling {
        showAs = Map.copyOf(showAs);
    }

    /// The same story as it was known on another day.
    public Telling withKnownOn(OptionalLong day) {
        return new Telling(day, showAs, heard);
    }

    /// The same story with other claims standing in.
    public Telling withShowAs(Map<String, String> claims) {
        return new Telling(knownOn, claims, heard);
    }

    /// The same story from other sources.
    public Telling withHeard(Heard sources) {
        return new Telling(knownOn, showAs, sources);
    }

    /// The same story with a claim standing in for the reading of an event, or with none.
    public Telling showingAs(String event, Optional<String> claim) {
        Map<String, String> claims = new HashMap<>(showAs);
        claims.remove(event);
        claim.ifPresent(id -> claims.put(event, id));
        return withShowAs(claims);
    }

    /// An event as it is told; empty if it was not known.
    public Optional<Event> of(Event event, Catalogue catalogue) {
        return knownOn.isEmpty() && showAs.isEmpty()
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
