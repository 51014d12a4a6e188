package tumen.scene;

import tumen.geo.MapCamera;
import tumen.model.Marking;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A briefing's screen as layers in drawing order: map, words, strip of time, marking. The live
/// audience window, the presenter's console and the exported page of a step are all this.
public record SlideScene(SlideLayout layout, List<SnapshotLayer> layers) {
    /// The names of the layers that hold marks.
    public static final String MAP = "map";

    public static final String WORDS = "words";
    public static final String STRIP = "strip";
    public static final String MARKING = "marking";

    private static final double EDGE = 10;
    private static final double STEP = 17;

    public SlideScene {
        layers = List.copyOf(layers);
    }

    /// Composes a screen. The clear part of the map shows at least what the state's camera shows in
    /// the state's layout.
    public static SlideScene of(
            Slide slide, SlideLayout layout, List<GroundLabel> ground, TextMeasure measure) {
        AppState state = slide.state().fitted(layout.panes());
        Theme theme = Theme.of(state.view().look());
        Box map = layout.map();
        MapCamera camera = camera(state.view().camera(), layout);
        SlideText text = new SlideText(slide, layout, theme, measure);
        String credits = credits(slide, layout, text, measure);
        AppState framed = state.withView(state.view().withCamera(camera));
        Scene story =
                MapScene.of(
                        framed,
                        ground,
                        List.of(
                                text.box().plus(-map.x(), -map.y()),
                                corner(slide, credits, layout, measure).plus(-map.x(), -map.y())),
                        SlideLayout.size(map),
                        theme,
                        measure);
        Box strip = layout.strip();
        List<SnapshotLayer> layers = new ArrayList<>();
        layers.add(new SnapshotLayer.Ground(map, camera));
        layers.add(new SnapshotLayer.Marks(MAP, map, story));
        layers.add(onPage(WORDS, layout, words(slide, text, credits, layout, theme)));
        layers.add(
                new SnapshotLayer.Marks(
                        STRIP,
                        strip,
                        new SlideStrip(
                                        state.withView(state.view().withTime(slide.strip())),
                                        SlideLayout.size(strip),
                                        theme,
                                        measure)
                                .scene()));
        slide.marking()
                .ifPresent(marking ->
                        layers.add(onPage(MARKING, layout, bands(marking, layout, measure))));
        return new SlideScene(layout, layers);
    }

    /// The camera over the whole map that puts the state's middle into the middle of its clear
    /// part.
    public static MapCamera camera(MapCamera camera, SlideLayout layout) {
        double up = (layout.map().height() - layout.clear().height()) / 2;
        return camera.pannedBy(0, -up);
    }

    /// The marks of a layer; empty if there is none of that name.
    public Optional<SnapshotLayer.Marks> layer(String name) {
        return layers.stream()
                .filter(SnapshotLayer.Marks.class::isInstance)
                .map(SnapshotLayer.Marks.class::cast)
                .filter(layer -> layer.name().equals(name))
                .findFirst();
    }

    /// The base map's part of the screen.
    public SnapshotLayer.Ground ground() {
        return layers.stream()
                .filter(SnapshotLayer.Ground.class::isInstance)
                .map(SnapshotLayer.Ground.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The layers of a slide's screen without its own words, its place and its marking: what they
    /// lie on stays, and so do the credits.
    public static List<SnapshotLayer> withoutWords(Slide slide, List<SnapshotLayer> layers) {
        return layers.stream()
                .filter(layer -> !isNamed(layer, MARKING))
                .map(layer -> isNamed(layer, WORDS) ? speechless(slide, layer) : layer)
                .toList();
    }

    private static boolean isNamed(SnapshotLayer layer, String name) {
        return layer instanceof SnapshotLayer.Marks marks && marks.name().equals(name);
    }

    private static SnapshotLayer speechless(Slide slide, SnapshotLayer layer) {
        Scene scene = ((SnapshotLayer.Marks) layer).scene();
        List<Mark> silent =
                scene.marks().stream()
                        .filter(mark ->
                                !(mark instanceof Mark.Label label)
                                        || (label.anchor() == Mark.Anchor.END
                                                && !label.text().equals(slide.place())))
                        .toList();
        return new SnapshotLayer.Marks(WORDS, layer.box(), new Scene(scene.size(), silent));
    }

    private static List<Mark> words(
            Slide slide, SlideText text, String credits, SlideLayout layout, Theme theme) {
        List<Mark> marks = new ArrayList<>(text.marks());
        double right = layout.page().width() - EDGE;
        double baseline = layout.map().bottom() - 7;
        int halo = Theme.fade(theme.app(), 0.8);
        if (!slide.credits().isBlank()) {
            marks.add(end(credits, right, baseline, Type.TINY, theme.textFaint(), halo));
        }
        if (!slide.place().isBlank()) {
            marks.add(
                    end(slide.place(), right, baseline - STEP, Type.SMALL, theme.textSoft(), halo));
        }
        return marks;
    }

    /// The credits as far as there is room for them beside the words.
    private static String credits(
            Slide slide, SlideLayout layout, SlideText text, TextMeasure measure) {
        double room = Math.max(0, layout.page().width() - EDGE - text.box().right());
        return TextLines.cut(slide.credits(), Type.TINY, room, measure);
    }

    /// Where place and credits stand, in the map's lower right corner.
    private static Box corner(
            Slide slide, String credits, SlideLayout layout, TextMeasure measure) {
        double width =
                EDGE
                        + Math.max(
                                measure.width(credits, Type.TINY),
                                measure.width(slide.place(), Type.SMALL));
        double height = 2 * STEP + EDGE;
        return new Box(
                layout.page().width() - width, layout.map().bottom() - height, width, height);
    }

    private static Mark end(
            String text, double right, double baseline, Type type, int argb, int halo) {
        return new Mark.Label(text, right, baseline, Mark.Anchor.END, type, argb, halo, Ref.NONE);
    }

    private static List<Mark> bands(Marking marking, SlideLayout layout, TextMeasure measure) {
        double width = layout.page().width();
        double bottom = layout.page().height() - layout.band();
        List<Mark> marks =
                new ArrayList<>(
                        MarkingBand.of(marking, new Box(0, 0, width, layout.band()), measure));
        marks.addAll(MarkingBand.of(marking, new Box(0, bottom, width, layout.band()), measure));
        return marks;
    }

    private static SnapshotLayer onPage(String name, SlideLayout layout, List<Mark> marks) {
        Box box = new Box(0, 0, layout.page().width(), layout.page().height());
        return new SnapshotLayer.Marks(name, box, new Scene(layout.page(), marks));
    }
}
