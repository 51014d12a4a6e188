package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Link;
import tumen.model.Project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// A project as it is told: what was not known is not in it.
    public Project of(Project project, Catalogue catalogue) {
        if (equals(PLAIN)) {
            return project;
        }
        List<Event> told =
                project.events().stream().flatMap(event -> of(event, catalogue).stream()).toList();
        Set<String> known = told.stream().map(Event::id).collect(Collectors.toSet());
        return project.withEvents(told.stream().map(event -> linkedWithin(event, known)).toList());
    }

    /// An event as it is told; empty if it was not known.
    public Optional<Event> of(Event event, Catalogue catalogue) {
        Optional<Event> known =
                knownOn.isEmpty()
                        ? Optional.of(event)
                        : new Knowledge(event, catalogue).on(knownOn.getAsLong());
        return known.map(
                told -> chosen(told).map(claim -> Reading.of(claim).over(told)).orElse(told));
    }

    private static Event linkedWithin(Event event, Set<String> known) {
        List<Link> links =
                event.links().stream().filter(link -> known.contains(link.event())).toList();
        return links.equals(event.links()) ? event : event.withLinks(links);
    }

    private Optional<Claim> chosen(Event event) {
        return Optional.ofNullable(showAs.get(event.id())).flatMap(event::claim);
    }
}
