package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.index.Certainty;
import tumen.index.Filter;
import tumen.index.MadeFilters;
import tumen.index.Pins;
import tumen.index.PlainLoop;
import tumen.index.Standing;
import tumen.made.OddProject;
import tumen.model.Event;
import tumen.model.Place;
import tumen.model.Project;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.ViewState;
import tumen.time.TimeWindow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Whatever a view counts instead of drawing, at any level of detail, is what a plain loop over all
/// events counts there, for random windows, cameras, filters and selections.
class DrawnCountsAgreeWithPlainLoopTest {
    private static final Project PROJECT = OddProject.of(6000, 3);
    private static final Document DOCUMENT = Document.of(PROJECT, null);
    private static final PlainLoop PLAIN = new PlainLoop(PROJECT);
    private static final TimeWindow ALL_TIME = new TimeWindow(16_000, 20_500);
    private static final ViewSize MAP = new ViewSize(900, 500);
    private static final ViewSize TIMELINE = new ViewSize(1100, 240);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCountOnTheTimelineIsThatOfTheEventsThere(long seed) {
        AppState state = state(seed);
        Scene scene = TimelineScene.of(state, TIMELINE, Theme.DARK, AwtTextMeasure.INSTANCE);
        TimeWindow window = state.view().window();
        List<Event> expected = PLAIN.find(state.view().filter(), window);
        Set<String> drawn = events(scene);
        Map<String, Integer> counts = new HashMap<>();
        for (Ref.OfPeriod period : refs(scene, Ref.OfPeriod.class)) {
            counts.merge(period.lane(), period.count(), Integer::sum);
            if (period.from() < period.to()) {
                assertThat(period.count())
                        .isEqualTo(
                                expected.stream()
                                        .filter(event -> lane(event).equals(period.lane()))
                                        .filter(event -> !drawn.contains(event.id()))
                                        .map(event -> event.when().standsAt())
                                        .filter(at -> at >= period.from() && at < period.to())
                                        .count());
            }
        }
        expected.forEach(event ->
                counts.merge(lane(event), drawn.contains(event.id()) ? 0 : -1, Integer::sum));
        assertThat(counts.values()).allMatch(left -> left == 0);
        assertThat(expected.stream().map(Event::id)).containsAll(drawn);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCountOnTheMapIsThatOfTheEventsThere(long seed) {
        AppState state = state(seed);
        Scene scene = MapScene.of(state, List.of(), MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
        List<Event> visible = PLAIN.find(state.view().filter(), state.view().window());
        Map<String, Set<String>> eventsAt = eventsByPlace(visible);
        Set<String> selected = Set.copyOf(state.view().selection());
        for (Ref.OfPins pins : refs(scene, Ref.OfPins.class)) {
            Set<String> there =
                    places(pins).stream()
                            .flatMap(place -> eventsAt.getOrDefault(place, Set.of()).stream())
                            .filter(event -> !selected.contains(event))
                            .collect(Collectors.toSet());
            assertThat(pins.count()).isEqualTo(there.size());
        }
        assertThat(visible.stream().map(Event::id)).containsAll(eventsOfSymbols(scene));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceInSightIsDrawnOrCounted(long seed) {
        AppState state = state(seed);
        Scene scene = MapScene.of(state, List.of(), MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
        Set<String> counted =
                refs(scene, Ref.OfPins.class).stream()
                        .flatMap(pins -> places(pins).stream())
                        .collect(Collectors.toSet());
        Set<String> drawn = eventsOfSymbols(scene);
        for (Event event : PLAIN.find(state.view().filter(), state.view().window())) {
            for (Place place : Standing.places(event, DOCUMENT.index().catalogue())) {
                assertThat(
                                !isInSight(place, state.view().camera())
                                        || counted.contains(place.id())
                                        || drawn.contains(event.id()))
                        .as("%s at %s", event.id(), place.id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void selectedEventsStandAlone(long seed) {
        AppState state = state(seed);
        Set<String> shown =
                PLAIN.find(state.view().filter(), state.view().window()).stream()
                        .map(Event::id)
                        .filter(state.view().selection()::contains)
                        .collect(Collectors.toSet());
        Scene timeline = TimelineScene.of(state, TIMELINE, Theme.DARK, AwtTextMeasure.INSTANCE);
        assertThat(events(timeline)).containsAll(shown);
        Set<String> inSight =
                shown.stream()
                        .filter(event ->
                                Standing.places(event(event), DOCUMENT.index().catalogue()).stream()
                                        .anyMatch(at -> isInSight(at, state.view().camera())))
                        .collect(Collectors.toSet());
        Scene map = MapScene.of(state, List.of(), MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
        assertThat(eventsOfSymbols(map)).containsAll(inSight);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHoveredEventIsDrawnAboveWhateverCountsIt(long seed) {
        AppState state = state(seed);
        List<Event> visible = PLAIN.find(state.view().filter(), state.view().window());
        if (visible.isEmpty()) {
            return;
        }
        Event event = visible.get(new Random(seed).nextInt(visible.size()));
        AppState hovered = state.withHover(Optional.of(event.id()));
        Scene time = TimelineScene.of(hovered, TIMELINE, Theme.DARK, AwtTextMeasure.INSTANCE);
        Scene overTime =
                TimelineOverlay.of(hovered, time, TIMELINE, Theme.DARK, AwtTextMeasure.INSTANCE);
        assertThat(events(overTime)).containsExactly(event.id());
        Scene map = MapScene.of(hovered, List.of(), MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
        Scene overMap = MapOverlay.of(hovered, map, MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
        if (Standing.places(event, DOCUMENT.index().catalogue()).stream()
                .anyMatch(place -> isInSight(place, hovered.view().camera()))) {
            assertThat(overMap.flat().filter(Mark.Disc.class::isInstance)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCountedComesApartWhereItsClickLeads(long seed) {
        AppState state = state(seed);
        Scene scene = MapScene.of(state, List.of(), MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
        Set<String> visible =
                eventsByPlace(PLAIN.find(state.view().filter(), state.view().window())).keySet();
        for (Ref.OfPins counted : refs(scene, Ref.OfPins.class)) {
            Optional<MapCamera> camera = MapSplit.of(state, counted);
            if (camera.isEmpty()) {
                assertThat(places(counted)).filteredOn(visible::contains).hasSize(1);
                continue;
            }
            AppState near = state.withView(state.view().withCamera(camera.get()));
            Scene apart = MapScene.of(near, List.of(), MAP, Theme.DARK, AwtTextMeasure.INSTANCE);
            assertThat(refs(apart, Ref.OfPins.class))
                    .noneMatch(pins -> pins.from() == counted.from() && pins.to() == counted.to());
        }
    }

    private static AppState state(long seed) {
        MadeFilters asked = new MadeFilters(PROJECT, seed);
        Random random = new Random(seed);
        Filter filter = random.nextInt(3) == 0 ? Filter.ALL : asked.filter();
        List<String> selection =
                Stream.generate(() -> PROJECT.events().get(random.nextInt(6000)).id())
                        .limit(random.nextInt(4))
                        .distinct()
                        .toList();
        Place centre = PROJECT.places().get(random.nextInt(PROJECT.places().size()));
        ViewState view =
                AppState.opening(DOCUMENT, Layout.UNKNOWN, OpeningView.initial())
                        .view()
                        .withFilter(filter.withCertainty(Certainty.ALL))
                        .withWindow(random.nextBoolean() ? ALL_TIME : asked.window())
                        .withSelection(selection)
                        .withCamera(
                                new MapCamera(
                                        WebMercator.project(centre.position()),
                                        1 + random.nextDouble() * (random.nextBoolean() ? 4 : 13)));
        return AppState.opening(DOCUMENT, new Layout(MAP, TIMELINE), OpeningView.initial())
                .withView(view);
    }

    private static Event event(String id) {
        return Objects.requireNonNull(DOCUMENT.index().catalogue().events().get(id));
    }

    private static String lane(Event event) {
        return DOCUMENT.index().catalogue().type(event.type()).lane();
    }

    private static <R extends Ref> List<R> refs(Scene scene, Class<R> kind) {
        return scene.flat()
                .map(Mark::ref)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }

    private static Set<String> events(Scene scene) {
        return events(scene.flat());
    }

    /// The events whose symbols or badges are drawn, not those that only a line stands for.
    private static Set<String> eventsOfSymbols(Scene scene) {
        return events(scene.flat().filter(Mark.Symbol.class::isInstance));
    }

    private static Set<String> events(Stream<Mark> marks) {
        Set<String> events = new HashSet<>();
        marks.map(Mark::ref)
                .forEach(ref -> {
                    if (ref instanceof Ref.OfEvent one) {
                        events.add(one.id());
                    } else if (ref instanceof Ref.OfCluster many) {
                        events.addAll(many.events());
                    }
                });
        return events;
    }

    private static Set<String> places(Ref.OfPins ref) {
        Pins pins = DOCUMENT.index().pins();
        return IntStream.range(ref.from(), ref.to())
                .mapToObj(pins::place)
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> eventsByPlace(List<Event> events) {
        Map<String, Set<String>> byPlace = new HashMap<>();
        for (Event event : events) {
            for (Place place : Standing.places(event, DOCUMENT.index().catalogue())) {
                byPlace.computeIfAbsent(place.id(), _ -> new HashSet<>()).add(event.id());
            }
        }
        return byPlace;
    }

    private static boolean isInSight(Place place, MapCamera camera) {
        WorldPoint at = WebMercator.project(place.position());
        double x = (at.x() - camera.centre().x()) * camera.worldPixels();
        double y = (at.y() - camera.centre().y()) * camera.worldPixels();
        return Math.abs(x) < MAP.width() / 2 && Math.abs(y) < MAP.height() / 2;
    }
}
