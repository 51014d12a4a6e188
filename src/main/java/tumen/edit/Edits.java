package tumen.edit;

import tumen.model.Actor;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Link;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.Source;
import tumen.model.Unwatched;
import tumen.time.Edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Edits of a project. What they give is whole again: every reference leads somewhere.
public final class Edits {
    private Edits() {}

    /// A project with nothing in it but another one's kinds of events.
    public static Project begun(String title, Project like) {
        return Project.EMPTY.withTitle(title).withCast(List.of(), like.types());
    }

    /// The project with an event in the place of the one of its id, or after all others.
    public static Project put(Project project, Event event) {
        return project.withEvents(put(project.events(), tidy(event), Event::id));
    }

    /// The same for a source.
    public static Project put(Project project, Source source) {
        return project.withGround(
                put(project.sources(), source, Source::id), project.places(), project.routes());
    }

    /// The same for a place.
    public static Project put(Project project, Place place) {
        return project.withGround(
                project.sources(), put(project.places(), place, Place::id), project.routes());
    }

    /// The same for a route.
    public static Project put(Project project, Route route) {
        return project.withGround(
                project.sources(), project.places(), put(project.routes(), route, Route::id));
    }

    /// The same for an actor.
    public static Project put(Project project, Actor actor) {
        return project.withCast(put(project.actors(), actor, Actor::id), project.types());
    }

    /// The same for an event type.
    public static Project put(Project project, EventType type) {
        return project.withCast(project.actors(), put(project.types(), type, EventType::id));
    }

    /// The project with a time of not watching in the place of one before, if that is there, or
    /// after all others.
    public static Project put(Project project, Optional<Unwatched> before, Unwatched time) {
        List<Unwatched> all = new ArrayList<>(project.unwatched());
        int at = before.map(all::indexOf).orElse(-1);
        if (at < 0) {
            all.add(time);
        } else {
            all.set(at, time);
        }
        return project.withUnwatched(all);
    }

    /// The project without a time of not watching.
    public static Project without(Project project, Unwatched time) {
        List<Unwatched> all = new ArrayList<>(project.unwatched());
        all.remove(time);
        return project.withUnwatched(all);
    }

    /// The project with an event at another place instead of one it was at; at that place alone if
    /// it was at none.
    public static Project move(Project project, String id, Optional<String> from, String to) {
        Event event = event(project, id);
        List<String> places =
                from.isEmpty()
                        ? List.of(to)
                        : event.places().stream()
                                .map(place -> place.equals(from.get()) ? to : place)
                                .distinct()
                                .toList();
        return put(
                project,
                event.withReading(event.when(), places, event.routes(), event.quantities()));
    }

    /// The project with an event at another time.
    public static Project move(Project project, String id, Edtf when) {
        Event event = event(project, id);
        return put(
                project,
                event.withReading(when, event.places(), event.routes(), event.quantities()));
    }

    /// The project without some events; links to them go with them.
    public static Project withoutEvents(Project project, Set<String> gone) {
        return Levels.without(project, gone, Set.of())
                .withEvents(
                        project.events().stream()
                                .filter(event -> !gone.contains(event.id()))
                                .map(event -> unlinked(event, gone))
                                .toList());
    }

    /// The project without a thing nothing refers to.
    ///
    /// @throws IllegalArgumentException if something does: ask [Uses] first
    public static Project without(Project project, Kind kind, String id) {
        if (!Uses.of(project, kind, id).isEmpty()) {
            throw new IllegalArgumentException(id + " is in use");
        }
        return switch (kind) {
            case EVENT -> withoutEvents(project, Set.of(id));
            case SOURCE ->
                    Levels.without(project, Set.of(), Set.of(id))
                            .withGround(
                                    cut(project.sources(), id, Source::id),
                                    project.places(),
                                    project.routes());
            case PLACE ->
                    project.withGround(
                            project.sources(),
                            cut(project.places(), id, Place::id),
                            project.routes());
            case ROUTE ->
                    project.withGround(
                            project.sources(),
                            project.places(),
                            cut(project.routes(), id, Route::id));
            case ACTOR -> project.withCast(cut(project.actors(), id, Actor::id), project.types());
            case TYPE ->
                    project.withCast(project.actors(), cut(project.types(), id, EventType::id));
        };
    }

    /// The project with an event once more, right after itself, under another id.
    public static Project duplicate(Project project, String id, String otherId) {
        List<Event> events = new ArrayList<>(project.events());
        Event event = event(project, id);
        events.add(events.indexOf(event) + 1, event.named(otherId, event.title()));
        return Levels.labelledAlike(project, id, otherId).withEvents(events);
    }

    private static Event event(Project project, String id) {
        return project.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> put(List<T> things, T thing, Function<T, String> id) {
        List<T> all = new ArrayList<>(things);
        for (int at = 0; at < all.size(); at++) {
            if (id.apply(all.get(at)).equals(id.apply(thing))) {
                all.set(at, thing);
                return all;
            }
        }
        all.add(thing);
        return all;
    }

    private static <T> List<T> cut(List<T> things, String gone, Function<T, String> id) {
        return things.stream().filter(thing -> !id.apply(thing).equals(gone)).toList();
    }

    private static Event unlinked(Event event, Set<String> gone) {
        List<Link> kept =
                event.links().stream().filter(link -> !gone.contains(link.event())).toList();
        return kept.size() == event.links().size() ? event : event.withLinks(kept);
    }

    /// An event whose disputes name claims it still has; one that lost all but one is none.
    private static Event tidy(Event event) {
        List<Dispute> kept =
                event.disputes().stream()
                        .filter(dispute -> isWhole(dispute, event) || left(dispute, event) > 1)
                        .map(dispute -> withKnownClaims(dispute, event))
                        .toList();
        return kept.equals(event.disputes())
                ? event
                : event.withEvidence(event.sources(), event.claims(), kept);
    }

    private static boolean isWhole(Dispute dispute, Event event) {
        return left(dispute, event) == dispute.claims().size();
    }

    private static long left(Dispute dispute, Event event) {
        return dispute.claims().stream().filter(id -> event.claim(id).isPresent()).count();
    }

    private static Dispute withKnownClaims(Dispute dispute, Event event) {
        List<String> known =
                dispute.claims().stream().filter(id -> event.claim(id).isPresent()).toList();
        return new Dispute(dispute.aspect(), known, dispute.assessment(), dispute.extra());
    }
}
