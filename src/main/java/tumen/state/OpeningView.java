package tumen.state;

import tumen.claim.Aspect;
import tumen.claim.Comparison;
import tumen.claim.Difference;
import tumen.geo.GeoBounds;
import tumen.geo.Inset;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.index.EventIndex;
import tumen.index.Filter;
import tumen.index.Matches;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Mode;
import tumen.model.Place;
import tumen.time.Edtf;
import tumen.time.TimeSpan;
import tumen.time.TimeWindow;

import java.util.List;
import java.util.stream.Stream;

/// Views that show the whole of something.
public final class OpeningView {
    private static final double MAP_MARGIN = 60;

    /// Between a symbol and a button: as much as the ring around one that is selected.
    private static final double GAP = 24;

    private static final double CLOSEST = 10;
    private static final MapCamera WORLD = MapCamera.at(new LatLon(30, 90), 2);

    private OpeningView() {}

    /// The view before any document is open.
    public static ViewState initial() {
        return new ViewState(
                ViewTime.of(TimeWindow.UNDATED, TimeWindow.UNDATED.from()),
                WORLD,
                Filter.ALL,
                List.of(),
                Display.INITIAL);
    }

    /// All time and the area where most happens, displayed as the previous view.
    public static ViewState of(EventIndex index, Layout layout, ViewState previous) {
        TimeWindow window = windowOf(index.matches(Filter.ALL), TimeWindow.UNDATED);
        return new ViewState(
                ViewTime.of(window, window.from()),
                homeCamera(index, layout.map()),
                Filter.ALL,
                List.of(),
                previous.display());
    }

    /// The window that just holds what a filter lets through, with a margin; the other one if that
    /// is nothing.
    public static TimeWindow windowOf(Matches matches, TimeWindow otherwise) {
        return around(matches.dated().stream().toList(), otherwise);
    }

    private static TimeWindow around(List<TimeSpan> spans, TimeWindow otherwise) {
        return spans.isEmpty() ? otherwise : TimeWindow.around(spans, 0.03);
    }

    /// The camera that shows every place and route of some events, none of them under what lies
    /// over the map; the other one if there are none.
    public static MapCamera cameraOf(
            EventIndex index, List<Event> events, Layout layout, MapCamera otherwise) {
        List<LatLon> positions = events.stream().flatMap(event -> positions(index, event)).toList();
        return fit(positions, layout.map(), layout.overMap(), otherwise);
    }

    /// The camera over the routes of the story; over every place where there are no routes.
    public static MapCamera homeCamera(EventIndex index, ViewSize map) {
        List<LatLon> sea =
                index.project().routes().stream()
                        .flatMap(route -> route.legs().stream())
                        .filter(leg -> leg.mode() == Mode.SEA)
                        .flatMap(leg -> leg.waypoints().stream())
                        .toList();
        List<LatLon> positions =
                sea.isEmpty()
                        ? index.project().places().stream().map(Place::position).toList()
                        : sea;
        return fit(positions, map, Inset.NONE, WORLD);
    }

    /// The camera that shows the selected events so, with the places claims give against theirs
    /// where competing claims are shown.
    public static MapCamera cameraOfSelected(AppState state, MapCamera otherwise) {
        Catalogue catalogue = state.index().catalogue();
        Stream<LatLon> competing =
                competing(state, Aspect.PLACE)
                        .flatMap(rival -> rival.difference().otherPlaces(rival.event()))
                        .map(place -> catalogue.place(place).position());
        Stream<LatLon> own =
                state.selected().stream().flatMap(event -> positions(state.index(), event));
        return fit(
                Stream.concat(own, competing).toList(),
                state.layout().map(),
                state.layout().overMap(),
                otherwise);
    }

    /// The window that just holds the selected events, with the dates claims give against theirs
    /// where competing claims are shown; the present one if nothing is selected.
    static TimeWindow windowOfSelected(AppState state) {
        Stream<TimeSpan> competing =
                competing(state, Aspect.TIME)
                        .flatMap(rival -> Stream.ofNullable(rival.difference().claim().when()))
                        .map(Edtf::span);
        Stream<TimeSpan> own = state.selected().stream().map(event -> event.when().span());
        return around(Stream.concat(own, competing).toList(), state.view().window());
    }

    /// What claims say against a selected event.
    private record Rival(Event event, Difference difference) {}

    private static Stream<Rival> competing(AppState state, Aspect aspect) {
        Catalogue catalogue = state.index().catalogue();
        List<Event> events = state.view().shows(Overlay.COMPETING) ? state.selected() : List.of();
        return events.stream()
                .flatMap(event ->
                        Comparison.of(event, catalogue).differences(aspect).stream()
                                .map(difference -> new Rival(event, difference)));
    }

    private static MapCamera fit(
            List<LatLon> positions, ViewSize map, Inset over, MapCamera otherwise) {
        return positions.isEmpty()
                ? otherwise
                : GeoBounds.around(positions).fit(map, over.atLeast(MAP_MARGIN, GAP), CLOSEST);
    }

    private static Stream<LatLon> positions(EventIndex index, Event event) {
        return Stream.concat(
                event.places().stream().map(place -> index.catalogue().place(place).position()),
                event.routes().stream()
                        .flatMap(route -> index.catalogue().route(route).legs().stream())
                        .flatMap(leg -> leg.waypoints().stream()));
    }
}
