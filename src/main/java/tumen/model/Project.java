package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything a project file holds, checked: ids are unique, references lead somewhere.
public record Project(
        String title,
        @Nullable String summary,
        List<Source> sources,
        List<Place> places,
        List<Route> routes,
        List<Actor> actors,
        List<EventType> types,
        List<Event> events,
        List<Briefing> briefings,
        List<NamedView> views,
        List<Unwatched> unwatched,
        Release release,
        Extra extra) {
    public Project {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
        routes = List.copyOf(routes);
        actors = List.copyOf(actors);
        types = List.copyOf(types);
        events = List.copyOf(events);
        briefings = List.copyOf(briefings);
        views = List.copyOf(views);
        unwatched = List.copyOf(unwatched);
    }

    /// A project with nothing in it.
    public static final Project EMPTY =
            new Project(
                    "",
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Release.NONE,
                    Extra.NONE);

    /// The same project under another title.
    public Project withTitle(String other) {
        return withWords(other, summary);
    }

    /// The same project under another title, with another summary or none.
    public Project withWords(String otherTitle, @Nullable String otherSummary) {
        return new Project(
                otherTitle,
                otherSummary,
                sources,
                places,
                routes,
                actors,
                types,
                events,
                briefings,
                views,
                unwatched,
                release,
                extra);
    }

    /// The same project resting on other sources, places and routes.
    public Project withGround(List<Source> reports, List<Place> where, List<Route> ways) {
        return new Project(
                title, summary, reports, where, ways, actors, types, events, briefings, views,
                unwatched, release, extra);
    }

    /// The same project with other actors and event types.
    public Project withCast(List<Actor> who, List<EventType> kinds) {
        return new Project(
                title, summary, sources, places, routes, who, kinds, events, briefings, views,
                unwatched, release, extra);
    }

    /// The same project with other events.
    public Project withEvents(List<Event> others) {
        return new Project(
                title, summary, sources, places, routes, actors, types, others, briefings, views,
                unwatched, release, extra);
    }

    /// The same project with other briefings.
    public Project withBriefings(List<Briefing> others) {
        return new Project(
                title, summary, sources, places, routes, actors, types, events, others, views,
                unwatched, release, extra);
    }

    /// The same project with other views kept in it.
    public Project withViews(List<NamedView> others) {
        return new Project(
                title, summary, sources, places, routes, actors, types, events, briefings, others,
                unwatched, release, extra);
    }

    /// The same project with other times in which nobody was watching.
    public Project withUnwatched(List<Unwatched> others) {
        return new Project(
                title, summary, sources, places, routes, actors, types, events, briefings, views,
                others, release, extra);
    }

    /// The same project released otherwise.
    public Project withRelease(Release other) {
        return new Project(
                title, summary, sources, places, routes, actors, types, events, briefings, views,
                unwatched, other, extra);
    }

    /// Looks things up by id; built once, then asked often.
    public Catalogue catalogue() {
        return new Catalogue(
                new ById<>(sources, Source::id),
                new ById<>(places, Place::id),
                new ById<>(routes, Route::id),
                new ById<>(actors, Actor::id),
                new ById<>(types, EventType::id),
                new ById<>(events, Event::id));
    }
}
