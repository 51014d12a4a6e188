package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import tumen.basemap.BaseMapLabels;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Briefing;
import tumen.paint.AwtTextMeasure;
import tumen.scene.GroundLabel;
import tumen.scene.Mark;
import tumen.scene.SlideLayout;
import tumen.scene.SlidePlan;
import tumen.scene.SlideScene;
import tumen.scene.SnapshotLayer;
import tumen.state.Document;
import tumen.storage.ShippedDataset;

import java.util.List;
import java.util.stream.Stream;

/// The way between steps of the briefing on board.
class CrossingTest {
    private static final List<GroundLabel> NAMES = BaseMapLabels.load();
    private static final Document DOCUMENT = Document.of(ShippedDataset.project(), null);
    private static final Briefing BRIEFING = DOCUMENT.project().briefings().getFirst();

    private static SlidePlan plan(int step) {
        return new SlidePlan(
                Slides.of(DOCUMENT, BRIEFING, Shown.step(step)),
                new SlideLayout(new ViewSize(1280, SlideLayout.HEIGHT), 0),
                NAMES,
                AwtTextMeasure.INSTANCE);
    }

    private static Stream<Mark> marks(SlideScene scene, String layer) {
        return scene.layer(layer).orElseThrow().scene().flat();
    }

    @Test
    void endsAtExactlyTheStepsOwnScreen() {
        SlidePlan to = plan(1);
        assertThat(new Crossing(plan(0), to).at(1)).isSameAs(to.atRest());
    }

    @Test
    void justBeforeItsEndNothingIsLeftToMove() {
        SlidePlan to = plan(1);
        SlideScene almost = new Crossing(plan(0), to).at(1 - 1e-6);
        List<Mark.Symbol> own =
                marks(to.atRest(), SlideScene.MAP)
                        .filter(Mark.Symbol.class::isInstance)
                        .map(Mark.Symbol.class::cast)
                        .toList();
        assertThat(own).hasSizeGreaterThan(5);
        for (Mark.Symbol symbol : own) {
            assertThat(marks(almost, SlideScene.MAP))
                    .anyMatch(mark ->
                            mark instanceof Mark.Symbol it
                                    && it.ref().equals(symbol.ref())
                                    && Math.hypot(it.x() - symbol.x(), it.y() - symbol.y()) < 0.1
                                    && Math.abs((it.argb() >>> 24) - (symbol.argb() >>> 24)) < 3);
        }
    }

    @Test
    void beginsWhereTheFirstStepStands() {
        SlidePlan from = plan(0);
        SlideScene begun = new Crossing(from, plan(1)).at(0);
        MapCamera camera = begun.ground().camera();
        MapCamera before = from.atRest().ground().camera();
        assertThat(camera.zoom()).isEqualTo(before.zoom(), within(1e-9));
        assertThat(camera.centre().x()).isEqualTo(before.centre().x(), within(1e-9));
        assertThat(texts(begun, SlideScene.STRIP))
                .containsAll(texts(from.atRest(), SlideScene.STRIP));
    }

    @Test
    void namesThatWouldRunIntoEachOtherAreGoneFarOut() {
        SlideScene midway = new Crossing(plan(0), plan(1)).at(0.6);
        assertThat(texts(plan(0).atRest(), SlideScene.MAP)).contains("Tumangang station");
        assertThat(texts(midway, SlideScene.MAP)).doesNotContain("Tumangang station");
        assertThat(texts(midway, SlideScene.MAP)).contains("Tikhoretsk ammunition depot");
    }

    @Test
    void groundsLeadFromOneToTheOther() {
        SlidePlan to = plan(1);
        List<SnapshotLayer.Ground> grounds = new Crossing(plan(0), to).grounds();
        assertThat(grounds.getLast()).isEqualTo(to.atRest().ground());
        assertThat(grounds.getFirst().camera().zoom())
                .isEqualTo(plan(0).atRest().ground().camera().zoom(), within(1e-9));
    }

    private static List<String> texts(SlideScene scene, String layer) {
        return marks(scene, layer)
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
