package tumen.difference;

import tumen.difference.Change.Thing;
import tumen.model.Actor;
import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.NamedView;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.Source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// A sort of thing: what tells one from another, and what people call one.
record Sort<T>(Thing thing, Function<T, String> id, Function<T, String> title) {
    static final Sort<Project> WHOLE = new Sort<>(Thing.PROJECT, _ -> "", Project::title);
    static final Sort<Event> EVENTS = new Sort<>(Thing.EVENT, Event::id, Event::title);
    static final Sort<Claim> CLAIMS = new Sort<>(Thing.CLAIM, Claim::id, Sort::titleOf);
    static final Sort<Source> SOURCES =
            new Sort<>(
                    Thing.SOURCE, Source::id, source -> source.publisher() + ": " + source.title());
    static final Sort<Place> PLACES =
            new Sort<>(Thing.PLACE, Place::id, place -> place.names().en());
    static final Sort<Route> ROUTES =
            new Sort<>(Thing.ROUTE, Route::id, route -> route.names().en());
    static final Sort<Actor> ACTORS =
            new Sort<>(Thing.ACTOR, Actor::id, actor -> actor.names().en());
    static final Sort<EventType> TYPES = new Sort<>(Thing.TYPE, EventType::id, EventType::label);
    static final Sort<Briefing> BRIEFINGS =
            new Sort<>(Thing.BRIEFING, Briefing::id, Briefing::title);
    static final Sort<NamedView> VIEWS = new Sort<>(Thing.VIEW, NamedView::title, NamedView::title);

    /// Notes what people call some things, by id.
    void name(List<T> things, Map<String, String> names) {
        things.forEach(each -> names.put(id.apply(each), title.apply(each)));
    }

    /// What a claim says first.
    private static String titleOf(Claim claim) {
        return Stream.of(claim.statement(), claim.quote())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(claim.id());
    }
}
