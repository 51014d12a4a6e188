package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import tumen.about.Credits;
import tumen.geo.LatLon;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Marking;
import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.OpeningView;
import tumen.state.StoredViews;
import tumen.state.ViewLink;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class SlideSceneTest {
    private static final Marking TLP = new Marking("TLP:AMBER", 0xFFC000, 0x000000);
    private static final TextMeasure MEASURE = (text, type) -> text.length() * type.size() * 0.55;

    private static Slide slide(String view, Optional<Marking> marking) {
        AppState opening =
                AppState.opening(
                        Document.of(SampleProject.PROJECT, null),
                        SlideLayout.REFERENCE,
                        OpeningView.initial());
        AppState state = StoredViews.shown(opening, ViewLink.read(view));
        return new Slide(state, "Leaders meet", "Two places are given.", "2 / 3", marking, "Map");
    }

    private static SlideScene scene(Slide slide, double width, double height) {
        return SlideScene.of(slide, SlideLayout.of(slide, width, height), List.of(), MEASURE);
    }

    private static List<Mark.Label> labels(SlideScene scene, String layer) {
        return scene.layer(layer)
                .orElseThrow()
                .scene()
                .flat()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static List<String> texts(SlideScene scene, String layer) {
        return labels(scene, layer).stream().map(Mark.Label::text).toList();
    }

    @Test
    void saysWhatAndWhenAndWhoSaysSoWithTheirGrades() {
        SlideScene scene =
                scene(
                        slide("time=2023-09-01/2023-12-31&select=summit", Optional.empty()),
                        1920,
                        1080);
        assertThat(texts(scene, SlideScene.WORDS))
                .containsExactly(
                        "SUMMIT · 13 SEP 2023",
                        "Leaders meet",
                        "Two places are given.",
                        "Sources: agency press, 13 Sep 2023 (A1) · seed press, about Dec 2023 (A1)",
                        "Disputed: place",
                        "Map",
                        "2 / 3");
        assertThat(texts(scene, SlideScene.STRIP)).contains("13 Sep 2023");
        assertThat(scene.layer(SlideScene.MARKING)).isEmpty();
    }

    @Test
    void withoutASelectionTheWordsAreAboutTheWholeWindow() {
        SlideScene scene =
                scene(
                        slide("time=2023-09-01/2023-12-31&knownOn=2023-10-20", Optional.empty()),
                        1920,
                        1080);
        assertThat(texts(scene, SlideScene.WORDS))
                .contains("1 SEP – 30 DEC 2023 · AS KNOWN ON 20 OCT 2023");
    }

    @Test
    void creditsAreWholeOnANarrowScreenToo() {
        Slide slide = slide("time=2023-09-01/2023-12-31", Optional.empty());
        String credits = Credits.brief();
        Slide credited =
                new Slide(
                        slide.state(),
                        "",
                        "Two places are given.",
                        "2 / 3",
                        Optional.empty(),
                        credits);
        List<Mark.Label> words = labels(scene(credited, 1024, 768), SlideScene.WORDS);
        List<Mark.Label> lines =
                words.stream().filter(word -> credits.contains(word.text())).toList();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines.stream().map(Mark.Label::text).toList()))
                .isEqualTo(credits);
    }

    @Test
    void markingStandsAtTheTopAndAtTheBottom() {
        SlideScene scene = scene(slide("time=2023-09-01/2023-12-31", Optional.of(TLP)), 1920, 1080);
        List<Mark> bands = scene.layer(SlideScene.MARKING).orElseThrow().scene().marks();
        assertThat(bands.stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast))
                .extracting(bar -> bar.box().y(), bar -> bar.box().bottom())
                .containsExactly(tuple(0.0, 18.0), tuple(642.0, 660.0));
        assertThat(texts(scene, SlideScene.MARKING)).containsExactly("TLP:AMBER", "TLP:AMBER");
        assertThat(scene.ground().box().y()).isEqualTo(18);
    }

    @Test
    void noTextIsSmallerThanEighteenPixelsAt1080() {
        SlideScene scene =
                scene(
                        slide("time=2023-09-01/2023-12-31&select=summit", Optional.of(TLP)),
                        1920,
                        1080);
        double scale = 1080 / SlideLayout.HEIGHT;
        assertThat(
                        scene.layers().stream()
                                .filter(SnapshotLayer.Marks.class::isInstance)
                                .flatMap(layer -> ((SnapshotLayer.Marks) layer).scene().flat())
                                .filter(Mark.Label.class::isInstance)
                                .map(mark -> ((Mark.Label) mark).type().size() * scale))
                .isNotEmpty()
                .allMatch(size -> size >= 17.99);
    }

    @Test
    void theMiddleOfAViewStandsInTheMiddleOfTheClearPartOnEveryScreen() {
        Slide slide = slide("camera=42.5,131.25,7", Optional.empty());
        for (ViewSize screen :
                List.of(
                        new ViewSize(1920, 1080),
                        new ViewSize(1024, 768),
                        new ViewSize(3440, 1440))) {
            SlideScene scene = scene(slide, screen.width(), screen.height());
            Box clear = scene.layout().clear();
            Box map = scene.ground().box();
            ViewPoint middle =
                    scene.ground()
                            .camera()
                            .toView(
                                    new LatLon(42.5, 131.25),
                                    new ViewSize(map.width(), map.height()));
            assertThat(middle.x()).isEqualTo(clear.width() / 2, within(1e-6));
            assertThat(middle.y() + map.y())
                    .isEqualTo(clear.y() + clear.height() / 2, within(1e-6));
        }
    }

    @Test
    void selectedEventsAreLitOnTheStripAndOthersDimmed() {
        SlideScene scene =
                scene(
                        slide("time=2023-09-01/2023-12-31&select=summit", Optional.empty()),
                        1920,
                        1080);
        assertThat(
                        scene.layer(SlideScene.STRIP)
                                .orElseThrow()
                                .scene()
                                .flat()
                                .filter(Mark.Symbol.class::isInstance)
                                .map(Mark.Symbol.class::cast)
                                .map(symbol -> symbol.ref() + " " + (symbol.argb() >>> 24)))
                .containsExactlyInAnyOrder(
                        "OfEvent[id=summit] 255",
                        "OfEvent[id=sailings] 128",
                        "OfEvent[id=briefing] 128");
    }

    @Test
    void onTheWayWhatGoesFadesWhatComesAppearsAndWhatStaysStays() {
        SlideScene from =
                scene(
                        slide("time=2023-08-01/2023-10-10&camera=45,100,1.5", Optional.empty()),
                        1920,
                        1080);
        SlideScene to =
                scene(
                        slide("time=2023-08-01/2024-01-31&camera=45,100,1.5", Optional.empty()),
                        1920,
                        1080);
        assertThat(opacities(from)).containsOnlyKeys("sailings", "summit");
        assertThat(opacities(to)).containsOnlyKeys("briefing", "sailings", "summit");
        assertThat(opacities(SlideFade.between(from, to, 0.25)))
                .containsEntry("briefing", 64)
                .containsEntry("summit", 255);
        assertThat(opacities(SlideFade.between(from, to, 0.75)))
                .containsEntry("briefing", 191)
                .containsEntry("summit", 255);
        assertThat(opacities(SlideFade.between(to, from, 0.75))).containsEntry("briefing", 64);
    }

    @Test
    void drawnUnderItsOwnCameraAScreenIsAsItWasDecided() {
        SlidePlan plan =
                new SlidePlan(
                        slide("time=2023-09-01/2023-12-31&select=summit", Optional.of(TLP)),
                        new SlideLayout(new ViewSize(1173, SlideLayout.HEIGHT), SlideLayout.BAND),
                        List.of(),
                        MEASURE);
        assertThat(plan.at(plan.view().camera(), plan.view().window())).isEqualTo(plan.atRest());
    }

    /// The opacity of each event's sign on the map.
    private static Map<String, Integer> opacities(SlideScene scene) {
        Map<String, Integer> all = new TreeMap<>();
        scene.layer(SlideScene.MAP)
                .orElseThrow()
                .scene()
                .flat()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .forEach(symbol ->
                        all.merge(
                                ((Ref.OfEvent) symbol.ref()).id(),
                                symbol.argb() >>> 24,
                                Math::max));
        return all;
    }
}
