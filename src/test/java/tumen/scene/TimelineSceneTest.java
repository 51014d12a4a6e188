package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Overlay;
import tumen.state.Update;
import tumen.storage.ShippedDataset;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

final class TimelineSceneTest {
    private static final AppState STATE =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    Layout.UNKNOWN,
                    OpeningView.initial());
    private static final ViewSize SIZE = new ViewSize(1280, 220);
    private static final double FIRST = 19_376;
    private static final double DAYS = 1_060;

    @ParameterizedTest
    @CsvSource({"1280, 220", "1600, 270", "700, 120", "2400, 312"})
    void titlesMeetNeitherTitlesNorSymbolsInAnyWindow(double width, double height) {
        for (AppState state : List.of(STATE, withGrades())) {
            titlesAreClear(state, new ViewSize(width, height));
        }
    }

    private static AppState withGrades() {
        return Update.apply(STATE, new Intent.ToggleOverlay(Overlay.GRADES));
    }

    private static void titlesAreClear(AppState state, ViewSize size) {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            Scene scene = scene(anyWindow(state, random), size);
            List<Mark.Label> titles = titles(scene);
            for (Mark.Label title : titles) {
                Box box = MarkBounds.text(title, AwtTextMeasure.INSTANCE);
                assertThat(titles.stream().filter(other -> !other.equals(title)))
                        .noneMatch(other -> box.intersects(text(other)));
                assertThat(symbols(scene))
                        .filteredOn(symbol -> !isGradeOf(title, symbol))
                        .noneMatch(symbol -> box.intersects(ink(symbol)));
            }
        }
    }

    /// A grade may stand on the foot of the symbol it is about.
    private static boolean isGradeOf(Mark.Label title, Mark.Symbol symbol) {
        return title.text().length() == 2 && title.ref().equals(symbol.ref());
    }

    @Test
    void everyEventThatStandsByItselfShowsItsGradeHoweverFullItsLaneIs() {
        Random random = new Random(5);
        int seen = 0;
        for (int round = 0; round < 60; round++) {
            AppState state = anyWindow(withGrades(), random);
            Scene scene = scene(state, SIZE);
            Set<Ref> drawn =
                    symbols(scene).stream()
                            .filter(symbol -> symbol.x() < SIZE.width() - 30)
                            .map(Mark.Symbol::ref)
                            .collect(Collectors.toSet());
            List<Ref> graded =
                    state.visible().stream()
                            .filter(event -> event.grade() != null)
                            .<Ref>map(event -> new Ref.OfEvent(event.id()))
                            .filter(drawn::contains)
                            .toList();
            assertThat(titles(scene).stream().filter(title -> title.text().length() == 2))
                    .extracting(Mark.Label::ref)
                    .containsAll(graded);
            seen += graded.size();
        }
        assertThat(seen).isGreaterThan(500);
    }

    @Test
    void lanesThatFindNoRoomShareTheLastOne() {
        Scene low = scene(STATE, new ViewSize(700, 28 + 3 * 14 + 5));
        assertThat(low.flat())
                .filteredOn(mark -> mark instanceof Mark.Label && mark.ref().equals(Ref.NONE))
                .extracting(mark -> ((Mark.Label) mark).text())
                .contains("Shipments", "4 more")
                .doesNotContain("Openings");
    }

    @Test
    void everyEventOfTheWindowIsDrawnOrCountedAndNoOther() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            AppState state = anyWindow(random);
            TreeSet<String> drawn = new TreeSet<>();
            scene(state, SIZE).flat().map(Mark::ref).forEach(ref -> drawn.addAll(events(ref)));
            assertThat(drawn)
                    .containsExactlyInAnyOrderElementsOf(
                            state.visible().stream().map(Event::id).toList());
        }
    }

    @Test
    void rowsStayWhileTimeMoves() {
        Map<String, Double> rows = new HashMap<>();
        for (double from = FIRST; from < FIRST + DAYS; from += 3.7) {
            AppState state = in(new TimeWindow(from, from + 120));
            symbols(scene(state, SIZE))
                    .forEach(symbol -> {
                        Double before = rows.put(symbol.ref().toString(), symbol.y());
                        assertThat(before).isIn(null, symbol.y());
                    });
        }
        assertThat(rows).hasSizeGreaterThan(60);
    }

    @Test
    void theSelectedEventHasItsWholeTitleWhereItFits() {
        AppState state = in(new TimeWindow(19_590, 19_720));
        Event event =
                state.visible().stream()
                        .filter(e -> e.title().startsWith("Containers go"))
                        .findFirst()
                        .orElseThrow();
        Scene scene = scene(state.withView(state.view().withSelection(List.of(event.id()))), SIZE);
        assertThat(titles(scene)).extracting(Mark.Label::text).contains(event.title());
    }

    @Test
    void aTitleBeforeTheSelectedSymbolTakesThePlaceOfTheOneThatStoodThere() {
        AppState state = in(new TimeWindow(19_509, 19_783));
        String summit = "2023-09-13-kim-putin-summit";
        Scene scene =
                scene(
                        state.withView(state.view().withSelection(List.of(summit))),
                        new ViewSize(1600, 270));
        Mark.Label own =
                titles(scene).stream()
                        .filter(title -> title.ref().equals(new Ref.OfEvent(summit)))
                        .findFirst()
                        .orElseThrow();
        assertThat(own.text()).isEqualTo("Kim and Putin hold a rare summit");
        assertThat(symbols(scene))
                .filteredOn(symbol -> symbol.ref().equals(own.ref()))
                .allMatch(symbol -> symbol.x() > text(own).right());
        assertThat(bars(scene))
                .filteredOn(bar -> bar.ref().equals(own.ref()) && bar.outline() != null)
                .anyMatch(bar -> encloses(bar.box(), text(own)));
        assertThat(titles(scene).stream().filter(title -> !title.equals(own)))
                .noneMatch(title -> text(title).intersects(text(own)));
    }

    /// Kirby's recollection of 19 December, which a source has on 13 October.
    @Test
    void anEventStandsWhereItsOwnSymbolIsNotWhereATwinIs() {
        String kirby = "2023-12-19-kirby-declassified";
        Scene scene = scene(in(new TimeWindow(19_620, 19_740)), SIZE);
        List<Double> drawn =
                symbols(scene).stream()
                        .filter(symbol -> symbol.ref().equals(new Ref.OfEvent(kirby)))
                        .map(Mark.Symbol::x)
                        .sorted()
                        .toList();
        assertThat(drawn).hasSize(2);
        assertThat(Hit.positionOf(scene, kirby).orElseThrow().x()).isEqualTo(drawn.getLast());
        assertThat(titles(scene)).extracting(Mark.Label::text).contains("KBS World, 13 Oct 2023");
    }

    @Test
    void besideWhatIsChosenNothingAnswersThePointer() {
        AppState state = in(new TimeWindow(19_590, 19_720));
        TimeWindow part = new TimeWindow(19_620, 19_650);
        Scene scene =
                scene(
                        state.withView(
                                state.view()
                                        .withTime(
                                                state.view().time().withChosen(Optional.of(part)))),
                        SIZE);
        double start = TimelineLayout.scale(SIZE, state.view().window()).x(part.from());
        double end = TimelineLayout.scale(SIZE, state.view().window()).x(part.to());
        assertThat(symbols(scene)).anyMatch(symbol -> symbol.x() > start && symbol.x() < end);
        assertThat(symbols(scene))
                .filteredOn(symbol -> symbol.x() < start - 8 || symbol.x() > end + 8)
                .isNotEmpty()
                .allSatisfy(symbol ->
                        assertThat(under(scene, symbol.x(), symbol.y()))
                                .isEqualTo(new Ref.OfHandle("beside")));
        assertThat(under(scene, (start + end) / 2, 6)).isEqualTo(new Ref.OfHandle("chosen"));
        assertThat(under(scene, start + 1, 14)).isEqualTo(new Ref.OfHandle("chosen-start"));
    }

    private static Ref under(Scene scene, double x, double y) {
        return Hit.at(scene, AwtTextMeasure.INSTANCE, x, y, 2).orElseThrow().ref();
    }

    @Test
    void anEventSelectedAmongThoseCountedIsTitledToo() {
        ViewSize low = SIZE;
        List<String> counted =
                scene(STATE, low)
                        .flat()
                        .map(Mark::ref)
                        .filter(Ref.OfCluster.class::isInstance)
                        .flatMap(ref -> events(ref).stream())
                        .distinct()
                        .toList();
        assertThat(counted).hasSizeGreaterThan(10);
        assertThat(counted.stream().filter(id -> !titled(id, low)).toList()).isEmpty();
    }

    private static boolean titled(String id, ViewSize size) {
        AppState state = STATE.withView(STATE.view().withSelection(List.of(id)));
        String title = state.index().catalogue().event(id).title();
        return scene(state, size)
                .flat()
                .filter(mark -> mark.ref() instanceof Ref.OfCluster)
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .anyMatch(text -> begins(title, text));
    }

    /// Whether a text is a title or how it begins.
    private static boolean begins(String title, String text) {
        return text.length() > 10 && title.startsWith(text.replace("…", ""));
    }

    private static AppState anyWindow(Random random) {
        return anyWindow(STATE, random);
    }

    private static AppState anyWindow(AppState whole, Random random) {
        double span = Math.exp(random.nextDouble() * Math.log(12_000)) * 0.1;
        double from = FIRST + random.nextDouble() * DAYS - span / 2;
        AppState state = whole.withView(whole.view().withWindow(new TimeWindow(from, from + span)));
        List<Event> visible = state.visible();
        if (visible.isEmpty()) {
            return state;
        }
        Event chosen = visible.get(random.nextInt(visible.size()));
        return state.withView(state.view().withSelection(List.of(chosen.id())));
    }

    private static AppState in(TimeWindow window) {
        return STATE.withView(STATE.view().withWindow(window));
    }

    private static Scene scene(AppState state, ViewSize size) {
        return TimelineScene.of(state, size, Theme.DARK, AwtTextMeasure.INSTANCE);
    }

    private static List<Mark.Label> titles(Scene scene) {
        List<Mark.Label> titles = new ArrayList<>();
        scene.flat()
                .filter(mark -> mark instanceof Mark.Label && mark.ref() instanceof Ref.OfEvent)
                .forEach(mark -> titles.add((Mark.Label) mark));
        return titles;
    }

    private static List<Mark.Symbol> symbols(Scene scene) {
        return scene.flat()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .toList();
    }

    private static List<Mark.Bar> bars(Scene scene) {
        return scene.flat().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast).toList();
    }

    private static boolean encloses(Box outer, Box inner) {
        return outer.x() <= inner.x()
                && outer.right() >= inner.right()
                && outer.y() <= inner.y()
                && outer.bottom() >= inner.bottom();
    }

    private static Box text(Mark.Label label) {
        return MarkBounds.text(label, AwtTextMeasure.INSTANCE);
    }

    private static Box ink(Mark.Symbol symbol) {
        double half = symbol.size() / 2;
        return new Box(symbol.x() - half, symbol.y() - half, symbol.size(), symbol.size());
    }

    private static List<String> events(Ref ref) {
        return switch (ref) {
            case Ref.OfEvent event -> List.of(event.id());
            case Ref.OfCluster cluster -> cluster.events();
            default -> List.of();
        };
    }
}
