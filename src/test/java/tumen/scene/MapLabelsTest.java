package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.basemap.BaseMapLabels;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Language;
import tumen.model.Names;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.storage.ShippedDataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Names on the map of the shipped dataset over the base map's own.
class MapLabelsTest {
    private static final ViewSize SIZE = new ViewSize(960, 540);

    /// No name is wider; of one that leaves the view all parts go.
    private static final double WIDEST = 200;

    private static final List<GroundLabel> GROUND = BaseMapLabels.load();
    private static final AppState STATE =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    new Layout(SIZE, new ViewSize(960, 200)),
                    OpeningView.initial());

    @ParameterizedTest
    @CsvSource({
        "45, 100, 2, ENGLISH",
        "42.6, 131.5, 4, KOREAN",
        "42.6, 131.5, 5.5, RUSSIAN",
        "42.6, 131.5, 6, ENGLISH",
        "42.4, 130.6, 8.5, ENGLISH",
        "42.4, 130.6, 11, KOREAN",
        "55.7, 37.6, 9, RUSSIAN",
    })
    void namesMeetNeitherNamesNorSymbols(double lat, double lon, double zoom, Language language) {
        Scene scene = scene(MapCamera.at(new LatLon(lat, lon), zoom), language);
        List<Box> names = names(scene).map(MapLabelsTest::box).toList();
        assertThat(names).isNotEmpty();
        for (Box name : names) {
            assertThat(names.stream().filter(other -> !other.equals(name)))
                    .noneMatch(name::intersects);
            assertThat(symbols(scene)).noneMatch(name::intersects);
        }
    }

    @Test
    void whereTwoCannotStandTheMoreImportantDoes() {
        GroundLabel town = town("Township", 4);
        GroundLabel city = town("Big city", 1);
        for (List<GroundLabel> order : List.of(List.of(town, city), List.of(city, town))) {
            MapCamera camera = MapCamera.at(town.position(), 9);
            AppState state = STATE.withView(STATE.view().withCamera(camera));
            Scene scene = MapScene.of(state, order, SIZE, Theme.DARK, AwtTextMeasure.INSTANCE);
            assertThat(names(scene).map(Mark.Label::text)).contains("Big city");
            assertThat(names(scene).map(Mark.Label::text)).doesNotContain("Township");
        }
    }

    @Test
    void whilePanningNoNameTurnsOrGivesWayButAtTheEdges() {
        MapCamera camera = MapCamera.at(new LatLon(42.6, 131.5), 6.3);
        Map<String, Mark.Label> before = byText(scene(camera, Language.ENGLISH));
        assertThat(before).hasSizeGreaterThan(15);
        for (int pixels = 17; pixels <= 170; pixels += 51) {
            Map<String, Mark.Label> after =
                    byText(scene(camera.pannedBy(-pixels, 0), Language.ENGLISH));
            int moved = pixels;
            before.forEach((text, label) -> {
                Mark.Label now = after.get(text);
                if (now == null) {
                    assertThat(box(label).x()).as(text).isLessThan(moved + WIDEST);
                } else {
                    assertThat(label.x() - now.x()).as(text).isBetween(moved - 0.1, moved + 0.1);
                    assertThat(now.baseline())
                            .as(text)
                            .isBetween(label.baseline() - 0.1, label.baseline() + 0.1);
                }
            });
        }
    }

    private static GroundLabel town(String name, int rank) {
        return new GroundLabel(new LatLon(-20, 10), Names.english(name), "city", "NA", rank, 4);
    }

    private static Scene scene(MapCamera camera, Language language) {
        AppState state =
                STATE.withView(
                        STATE.view().withCamera(camera).withLanguage(language).withPlayhead(0));
        return MapScene.of(state, GROUND, SIZE, Theme.DARK, AwtTextMeasure.INSTANCE);
    }

    private static Stream<Mark.Label> names(Scene scene) {
        return group(scene, "names")
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast);
    }

    private static Map<String, Mark.Label> byText(Scene scene) {
        Map<String, Mark.Label> found = new HashMap<>();
        names(scene).forEach(label -> found.put(label.text() + label.ref(), label));
        return found;
    }

    private static List<Box> symbols(Scene scene) {
        return group(scene, MapScene.EVENTS)
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .map(at ->
                        new Box(
                                at.x() - at.size() / 2,
                                at.y() - at.size() / 2,
                                at.size(),
                                at.size()))
                .toList();
    }

    private static Stream<Mark> group(Scene scene, String name) {
        return scene.marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.name().equals(name))
                .flatMap(group -> new Scene(SIZE, group.marks()).flat());
    }

    private static Box box(Mark.Label label) {
        return MarkBounds.text(label, AwtTextMeasure.INSTANCE);
    }
}
