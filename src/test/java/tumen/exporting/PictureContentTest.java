package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.basemap.BaseMapLabels;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Language;
import tumen.paint.AwtTextMeasure;
import tumen.scene.Box;
import tumen.scene.MapScene;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Scene;
import tumen.scene.SnapshotLayer;
import tumen.scene.SnapshotScene;
import tumen.scene.Theme;
import tumen.scene.TimelineScene;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.Look;
import tumen.state.OpeningView;
import tumen.storage.ShippedDataset;
import tumen.time.TimeWindow;

import java.util.List;

class PictureContentTest {
    private static final AppState OPENING =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    Layout.UNKNOWN,
                    OpeningView.initial());
    private static final SnapshotPicture PICTURES = SnapshotPicture.load();

    @Test
    void aPictureHoldsExactlyTheMarksOfTheWindowsOwnScenes() {
        AppState state =
                OPENING.withView(
                        OPENING.view()
                                .withWindow(new TimeWindow(19_600, 19_800))
                                .withCamera(MapCamera.at(new LatLon(42.6, 131.5), 6))
                                .withLook(Look.LIGHT)
                                .withLanguage(Language.KOREAN));
        SnapshotOptions options = SnapshotOptions.of(state);
        AppState live = state.withLayout(SnapshotPicture.panes(state, options));
        ViewSize map = live.layout().map();
        ViewSize timeline = live.layout().timeline();
        SnapshotScene page = PICTURES.scene(live, options);
        assertThat(scene(page, "map").flat())
                .containsExactlyElementsOf(
                        MapScene.of(
                                        live,
                                        BaseMapLabels.load(),
                                        List.of(plate(scene(page, "scale"))),
                                        map,
                                        Theme.LIGHT,
                                        AwtTextMeasure.INSTANCE)
                                .flat()
                                .toList());
        assertThat(scene(page, "timeline").flat())
                .containsExactlyElementsOf(
                        TimelineScene.of(live, timeline, Theme.LIGHT, AwtTextMeasure.INSTANCE)
                                .flat()
                                .toList());
        assertThat(texts(scene(page, "page")))
                .contains("31 Aug 2023 – 17 Mar 2024 · " + live.visible().size() + " of 97 events");
    }

    @ParameterizedTest
    @CsvSource({
        "640, 360",
        "1280, 720",
        "1920, 1080",
        "3840, 2160",
        "2480, 3508",
        "3508, 2480",
        "3508, 4961",
        "4961, 3508",
        "8192, 8192",
        "8192, 1000"
    })
    void nothingWrittenOnThePageIsCutAndThePanesHaveRoom(int width, int height) {
        SnapshotOptions options =
                SnapshotOptions.of(OPENING)
                        .withSize(PictureSize.custom(width, height))
                        .withMarking("MARKING")
                        .withTitle(
                                "A title of many words that must break over two lines ".repeat(4));
        ViewSize page = options.size().page();
        SnapshotScene scene = PICTURES.scene(OPENING, options);
        for (Mark mark : scene(scene, "page").flat().toList()) {
            if (mark instanceof Mark.Label label) {
                var box = MarkBounds.text(label, AwtTextMeasure.INSTANCE);
                assertThat(box.x()).as(label.text()).isNotNegative();
                assertThat(box.right()).as(label.text()).isLessThanOrEqualTo(page.width());
                assertThat(box.bottom()).as(label.text()).isLessThanOrEqualTo(page.height());
            }
        }
        Layout panes = SnapshotPicture.panes(OPENING, options);
        assertThat(panes.map().height()).isGreaterThan(100);
        assertThat(panes.timeline().height()).isGreaterThan(90);
    }

    /// What the scale bar lies on.
    private static Box plate(Scene scale) {
        return ((Mark.Bar) scale.marks().getFirst()).box();
    }

    private static Scene scene(SnapshotScene page, String name) {
        return page.layer(name).map(SnapshotLayer.Marks::scene).orElseThrow();
    }

    private static List<String> texts(Scene scene) {
        return scene.flat()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
