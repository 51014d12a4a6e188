package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Language;
import tumen.model.Names;
import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Overlay;
import tumen.state.ViewState;
import tumen.time.Edtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

class MapSceneTest {
    private static final ViewSize SIZE = new ViewSize(960, 540);
    private static final TextMeasure MEASURE =
            (text, type) -> text.length() * type.size() * 0.55 + text.length() * type.spacing();
    private static final List<GroundLabel> GROUND =
            List.of(
                    town("Rajin", "KP", 42.249, 130.3),
                    town("Vladivostok", "RU", 43.11, 131.88),
                    town("Chongjin", "KP", 41.79, 129.79),
                    town("Harbin", "CN", 45.75, 126.65),
                    town("Khasan", "RU", 42.43, 130.64));

    @Test
    void aShipmentStandsAtBothEndsOfItsRoute() {
        assertThat(symbols(scene(view -> view), "sailings")).hasSize(2);
    }

    @Test
    void aRouteIsDrawnOnceWithAnArrowhead() {
        List<Mark> route =
                scene(view -> view)
                        .flat()
                        .filter(mark -> mark.ref().equals(new Ref.OfRoute("rajin-dunai")))
                        .toList();

        assertThat(route).filteredOn(Mark.Line.class::isInstance).hasSize(1);
        assertThat(route).filteredOn(Mark.Area.class::isInstance).isNotEmpty();
    }

    @Test
    void anInferredSeaLegIsDashed() {
        assertThat(scene(view -> view).flat())
                .filteredOn(mark -> mark.ref().equals(new Ref.OfRoute("rajin-dunai")))
                .filteredOn(Mark.Line.class::isInstance)
                .allSatisfy(mark -> assertThat(((Mark.Line) mark).stroke().dashes()).isNotEmpty());
    }

    @Test
    void twoEventsNearEachOtherStandSideBySide() {
        Scene far = scene(view -> view.withCamera(camera(48, 90, 1)));

        assertThat(symbols(far, "sailings")).isNotEmpty();
        assertThat(symbols(far, "summit")).isNotEmpty();
        assertThat(texts(far)).doesNotContain("2");
    }

    @Test
    void eventsNearASelectedOneBecomeOneWithAnExactCount() {
        Scene far =
                scene(view -> view.withCamera(camera(48, 90, 1)).withSelection(List.of("summit")));

        assertThat(far.flat())
                .filteredOn(mark -> mark instanceof Mark.Symbol)
                .extracting(Mark::ref)
                .contains(new Ref.OfCluster(List.of("sailings", "summit")));
        assertThat(texts(far)).contains("2");
    }

    @Test
    void aCompetingPlaceIsATwinOnlyWhenWanted() {
        UnaryOperator<ViewState> all = view -> view.withCamera(camera(52, 85, 3));

        assertThat(texts(scene(all))).contains("?");
        assertThat(
                        texts(
                                scene(view ->
                                        all.apply(view)
                                                .withDisplay(
                                                        view.display()
                                                                .toggled(Overlay.COMPETING)))))
                .doesNotContain("?");
    }

    @Test
    void theVesselUnderWayIsAnEstimateForThePlayheadsDay() {
        double day = Edtf.parse("2023-09-14").from();

        assertThat(texts(scene(view -> view.withPlayhead(day))))
                .contains("MV Angara · est. 14 Sep");
        assertThat(texts(scene(view -> view.withPlayhead(day + 90))))
                .noneMatch(text -> text.contains("est."));
    }

    @Test
    void namesFollowTheLanguageAndTheLocalOneStandsBesideEnglish() {
        assertThat(texts(scene(view -> view))).contains("Rajin port", "Vladivostok");
        assertThat(texts(scene(view -> view.withLanguage(Language.KOREAN)))).contains("라진");
        assertThat(texts(scene(view -> view.withLanguage(Language.RUSSIAN)))).contains("Раджин");
    }

    @Test
    void aTownThatIsAnEventPlaceIsNamedOnce() {
        assertThat(texts(scene(view -> view))).doesNotContain("Rajin");
    }

    @Test
    void namesNeverOverlap() {
        List<Box> boxes =
                labels(scene(view -> view)).map(label -> MarkBounds.text(label, MEASURE)).toList();

        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(boxes.get(i).intersects(other)).isFalse();
            }
        }
    }

    @Test
    void panningMovesNamesButNeverTurnsThem() {
        Map<String, Double> before = shifted(0);

        for (int pixels = 1; pixels <= 200; pixels += 13) {
            Map<String, Double> after = shifted(pixels);
            int moved = pixels;
            assertThat(after).isNotEmpty();
            before.forEach((text, x) -> {
                Double now = after.get(text);
                if (now != null) {
                    assertThat(now + moved).isCloseTo(x, within());
                } else {
                    assertThat(x - moved).isLessThan(0);
                }
            });
        }
    }

    @Test
    void aNameUnderAButtonGivesWayAndNoOtherMoves() {
        AppState state = state(view -> view);
        Mark.Label name =
                labels(scene(view -> view))
                        .filter(label -> label.text().equals("Vladivostok"))
                        .findFirst()
                        .orElseThrow();
        Box button = MarkBounds.text(name, MEASURE).plus(20, 0);
        Scene covered = MapScene.of(state, GROUND, List.of(button), SIZE, Theme.DARK, MEASURE);

        List<Mark.Label> expected = new ArrayList<>(labels(scene(view -> view)).toList());
        expected.remove(name);
        assertThat(labels(covered)).containsExactlyElementsOf(expected);
        assertThat(discs(covered)).hasSize(discs(scene(view -> view)).size() - 1);
    }

    @Test
    void theScaleBarStandsInTheLowerLeftCornerOfTheWindow() {
        AppState state = state(view -> view);
        Box plate = MapOverlay.scalePlate(state, SIZE, MEASURE);

        assertThat(plate.x()).isEqualTo(10);
        assertThat(plate.bottom()).isEqualTo(SIZE.height() - 11);
        assertThat(labels(MapOverlay.of(state, scene(view -> view), SIZE, Theme.DARK, MEASURE)))
                .extracting(Mark.Label::text)
                .containsExactly("50 km");
    }

    @Test
    void aSymbolInTheCornerOfTheScaleBarPushesItUp() {
        UnaryOperator<ViewState> change = view -> view.withCamera(camera(43.63, 133.71, 7.5));
        AppState state = state(change);
        Scene content = scene(change);
        Box corner = MapOverlay.scalePlate(state, SIZE, MEASURE);
        List<Box> there = boxes(content, "sailings", corner);
        assertThat(there).hasSize(1);
        Mark plate = MapOverlay.of(state, content, SIZE, Theme.DARK, MEASURE).marks().getFirst();
        Box pushed = MarkBounds.of(plate, MEASURE);
        assertThat(pushed.x()).isEqualTo(corner.x());
        assertThat(pushed.bottom()).isLessThanOrEqualTo(there.getFirst().y());
        assertThat(boxes(content, "sailings", pushed)).isEmpty();
        assertThat(labels(content)).noneMatch(name -> text(name).intersects(pushed));
    }

    private static Box text(Mark.Label label) {
        return MarkBounds.text(label, MEASURE);
    }

    private static List<Box> boxes(Scene content, String event, Box within) {
        return symbols(content, event).stream()
                .map(symbol -> MarkBounds.of(symbol, MEASURE))
                .filter(within::intersects)
                .toList();
    }

    @Test
    void theNameOfASelectedPlaceTurnsAwayFromTheEdgeOfTheView() {
        UnaryOperator<ViewState> edge = view -> view.withCamera(camera(42.9, 133.9, 7.5));
        UnaryOperator<ViewState> selected =
                view -> edge.apply(view).withSelection(List.of("sailings"));

        assertThat(texts(scene(edge))).doesNotContain("Rajin port");
        assertThat(texts(scene(selected))).contains("Rajin port");
    }

    @Test
    void theOverlayRingsWhatIsHovered() {
        AppState state = state(view -> view);
        Scene content = MapScene.of(state, GROUND, SIZE, Theme.DARK, MEASURE);
        AppState hovering = state.withHover(java.util.Optional.of("sailings"));

        assertThat(MapOverlay.of(state, content, SIZE, Theme.DARK, MEASURE).flat())
                .noneMatch(Mark.Disc.class::isInstance);
        assertThat(MapOverlay.of(hovering, content, SIZE, Theme.DARK, MEASURE).flat())
                .filteredOn(Mark.Disc.class::isInstance)
                .extracting(Mark::ref)
                .contains(new Ref.OfEvent("sailings"));
    }

    @Test
    void namesStayAboveTheRouteThatIsLit() {
        AppState hovering = state(view -> view).withHover(java.util.Optional.of("sailings"));
        Scene lit = MapOverlay.of(hovering, scene(view -> view), SIZE, Theme.DARK, MEASURE);
        List<Mark> marks = lit.flat().toList();
        Mark name =
                labels(lit)
                        .filter(label -> label.text().equals("Rajin port"))
                        .findFirst()
                        .orElseThrow();
        int named = marks.indexOf(name);
        assertThat(marks.subList(0, named)).anyMatch(MapSceneTest::isRoute);
        assertThat(marks.subList(named, marks.size())).noneMatch(MapSceneTest::isRoute);
    }

    private static boolean isRoute(Mark mark) {
        return mark instanceof Mark.Line && mark.ref() instanceof Ref.OfRoute;
    }

    private static List<Mark> discs(Scene scene) {
        return scene.flat().filter(Mark.Disc.class::isInstance).toList();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }

    private static Map<String, Double> shifted(int pixels) {
        Map<String, Double> xs = new HashMap<>();
        labels(scene(view -> view.withCamera(camera(42.9, 131, 7.5).pannedBy(-pixels, 0))))
                .forEach(label -> xs.put(label.text(), label.x()));
        return xs;
    }

    private static List<Mark> symbols(Scene scene, String event) {
        List<Mark> found = new ArrayList<>();
        scene.flat()
                .filter(Mark.Symbol.class::isInstance)
                .filter(mark -> mark.ref().equals(new Ref.OfEvent(event)))
                .forEach(found::add);
        return found;
    }

    private static Stream<Mark.Label> labels(Scene scene) {
        return scene.flat().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast);
    }

    private static List<String> texts(Scene scene) {
        return labels(scene).map(Mark.Label::text).toList();
    }

    private static Scene scene(UnaryOperator<ViewState> change) {
        return MapScene.of(state(change), GROUND, SIZE, Theme.DARK, MEASURE);
    }

    private static AppState state(UnaryOperator<ViewState> change) {
        AppState opening =
                AppState.opening(
                        Document.of(SampleProject.PROJECT, null),
                        new Layout(SIZE, new ViewSize(960, 200)),
                        OpeningView.initial());
        return opening.withView(change.apply(opening.view().withCamera(camera(42.9, 131, 7.5))));
    }

    private static MapCamera camera(double lat, double lon, double zoom) {
        return MapCamera.at(new LatLon(lat, lon), zoom);
    }

    private static GroundLabel town(String name, String country, double lat, double lon) {
        return new GroundLabel(new LatLon(lat, lon), Names.english(name), "city", country, 2, 4);
    }
}
