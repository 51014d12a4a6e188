package tumen.exporting;

import tumen.claim.Evidence;
import tumen.model.Actor;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Leg;
import tumen.model.Link;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.Route;
import tumen.model.Source;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The part of a project that is shown, as a project of its own: the visible events as the view
/// tells them, what they refer to, and to whom that may be shown. Links to events not shown are
/// left out, and so are briefings, which tell of more than is shown. Its title says as known on
/// which day, unless that is today.
final class ShownProject {
    private final Project project;
    private final String title;
    private final Catalogue catalogue;
    private final Set<String> places = new HashSet<>();
    private final Set<String> routes = new HashSet<>();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    private ShownProject(Project project, String title, Catalogue catalogue) {
        this.project = project;
        this.title = title;
        this.catalogue = catalogue;
    }

    static Project of(AppState state) {
        Project whole = state.document().project();
        ShownProject shown =
                new ShownProject(
                        whole,
                        SnapshotWords.titled(whole.title(), state),
                        state.index().catalogue());
        return shown.holding(state.visible());
    }

    private Project holding(List<Event> events) {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.id()));
        events.forEach(this::need);
        List<Route> ways = kept(project.routes(), Route::id, routes);
        ways.forEach(this::need);
        List<Place> spots = kept(project.places(), Place::id, places);
        return new Project(
                title,
                project.summary(),
                kept(project.sources(), Source::id, sources),
                spots,
                ways,
                kept(project.actors(), Actor::id, actors),
                kept(project.types(), EventType::id, types),
                events.stream().map(event -> linked(event, ids)).toList(),
                List.of(),
                List.of(),
                project.unwatched(),
                release(ids),
                project.extra());
    }

    private void need(Event event) {
        types.add(event.type());
        places.addAll(event.places());
        routes.addAll(event.routes());
        actors.addAll(event.actors());
        Evidence.sources(event, catalogue).map(Source::id).forEach(sources::add);
        for (Claim claim : event.claims()) {
            places.addAll(claim.places());
            Stream.ofNullable(claim.route()).forEach(routes::add);
        }
    }

    private void need(Route route) {
        sources.addAll(route.sources());
        for (Leg leg : route.legs()) {
            Stream.of(leg.from(), leg.to()).filter(Objects::nonNull).forEach(places::add);
        }
    }

    private static Event linked(Event event, Set<String> ids) {
        List<Link> links = event.links().stream().filter(to -> ids.contains(to.event())).toList();
        return links.size() == event.links().size() ? event : event.withLinks(links);
    }

    private Release release(Set<String> events) {
        Release all = project.release();
        return all.withLabels(kept(all.events(), events), kept(all.sources(), sources));
    }

    private static SortedMap<String, String> kept(
            SortedMap<String, String> levels, Collection<String> ids) {
        SortedMap<String, String> kept = new TreeMap<>(levels);
        kept.keySet().retainAll(ids);
        return kept;
    }

    private static <T> List<T> kept(List<T> all, Function<T, String> id, Set<String> wanted) {
        return all.stream().filter(each -> wanted.contains(id.apply(each))).toList();
    }
}
