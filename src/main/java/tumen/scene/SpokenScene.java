package tumen.scene;

import tumen.model.Event;
import tumen.model.Place;
import tumen.model.Route;
import tumen.model.TypeWords;
import tumen.state.AppState;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a scene says in words: everything in it that answers the pointer, once, in the order it is
/// drawn, and the lanes of the timeline before it.
public final class SpokenScene {
    /// More than anybody listens to.
    private static final int MOST = 400;

    private SpokenScene() {}

    /// Everything a scene shows.
    public static List<Spoken> of(AppState state, Scene scene, TextMeasure measure) {
        Map<Ref, Box> boxes = new LinkedHashMap<>();
        scene.flat()
                .filter(mark -> !mark.ref().equals(Ref.NONE))
                .forEach(mark -> boxes.putIfAbsent(mark.ref(), MarkBounds.of(mark, measure)));
        return boxes.entrySet().stream()
                .flatMap(drawn ->
                        words(state, drawn.getKey())
                                .map(words -> new Spoken(drawn.getKey(), drawn.getValue(), words))
                                .stream())
                .limit(MOST)
                .toList();
    }

    /// The lanes of a timeline with how many events each has, then everything in it.
    public static List<Spoken> ofTimeline(AppState state, Scene scene, TextMeasure measure) {
        Theme theme = Theme.of(state.view().look());
        TimelineFrame frame = TimelineFrame.of(state, scene.size(), theme, measure);
        List<Spoken> spoken = new ArrayList<>();
        for (Lane lane : LaneBands.of(state, frame.plot())) {
            Box band = new Box(0, lane.top(), scene.size().width(), lane.height());
            long shown =
                    LaneBands.having(state.matches(), lane.types())
                            .count(state.view().time().shown());
            spoken.add(
                    new Spoken(
                            Ref.NONE,
                            band,
                            Words.of("spoken.lane", TypeWords.lane(lane.title()), shown)));
        }
        spoken.addAll(of(state, scene, measure));
        return spoken;
    }

    /// What is selected, in words; empty if nothing is.
    public static Optional<String> selection(AppState state) {
        List<Event> selected = state.selected();
        return switch (selected.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Words.of("spoken.selected", event(state, selected.getFirst())));
            default -> Optional.of(Words.of("details.selected", selected.size()));
        };
    }

    private static Optional<String> words(AppState state, Ref ref) {
        return switch (ref) {
            case Ref.OfEvent event ->
                    state.told(event.id())
                            .map(told ->
                                    state.view().selection().contains(told.id())
                                            ? Words.of("spoken.selected", event(state, told))
                                            : event(state, told));
            case Ref.OfCluster cluster ->
                    Optional.of(Words.of("spoken.cluster", cluster.events().size()));
            case Ref.OfPeriod period ->
                    Optional.of(
                            Words.of(
                                    "spoken.lane",
                                    TypeWords.lane(period.lane()),
                                    (long) period.count()));
            case Ref.OfPins pins -> Optional.of(Words.of("spoken.cluster", pins.count()));
            case Ref.OfPlace place ->
                    Optional.of(place(state, state.index().catalogue().place(place.id())));
            case Ref.OfRoute route -> Optional.of(route(state, route.id()));
            case Ref.OfHandle handle -> Optional.of(Words.of("handle." + handle.name()));
            case Ref.OfGone gone -> Optional.of(gone.words());
            case Ref.None _ -> Optional.empty();
        };
    }

    /// `Summit: Putin and Kim meet, 13 September 2023, Vostochny Cosmodrome`.
    private static String event(AppState state, Event event) {
        String places =
                event.places().stream()
                        .map(id -> place(state, state.index().catalogue().place(id)))
                        .collect(Collectors.joining(", "));
        String words =
                Words.of(
                        "spoken.event",
                        TypeWords.label(state.index().catalogue().type(event.type())),
                        event.title(),
                        WhenWords.full(event.when()));
        String where = places.isEmpty() ? words : words + ", " + places;
        return state.change(event)
                .map(kind -> where + ", " + Words.of("change.kind." + kind))
                .orElse(where);
    }

    private static String place(AppState state, Place place) {
        return place.names().in(state.view().language());
    }

    private static String route(AppState state, String id) {
        Route route = state.index().catalogue().route(id);
        return Words.of("spoken.route", route.names().in(state.view().language()));
    }
}
