package tumen.scene;

import tumen.geo.MapCamera;
import tumen.model.Marking;
import tumen.state.AppState;
import tumen.state.ViewState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;

/// A briefing's screen, decided once: which words and names it has and where they stand, what is
/// grouped, which row of the strip an event has. It is drawn as it is or, on the way to it or from
/// it, under any camera and over any window of time.
public final class SlidePlan {
    private static final double EDGE = 10;
    private static final double STEP = 17;
    private static final double CREDIT_STEP = 14;
    private static final int MOST_CREDITS = 4;

    private final SlideLayout layout;
    private final ViewState view;
    private final MapStory map;
    private final SlideStrip strip;
    private final SnapshotLayer words;
    private final List<SnapshotLayer> marking;
    private final SlideScene atRest;

    /// Decides a slide's screen. The clear part of the map shows at least what the state's camera
    /// shows in the state's layout. `ground` are the names the base map carries.
    public SlidePlan(
            Slide slide, SlideLayout layout, List<GroundLabel> ground, TextMeasure measure) {
        this.layout = layout;
        AppState state = slide.state().fitted(layout.panes());
        view = state.view();
        Theme theme = Theme.of(view.look());
        SlideText text = new SlideText(slide, layout, theme, measure);
        List<String> credits = credits(slide, layout, text, measure);
        Box box = layout.map();
        List<Box> covered =
                List.of(
                        text.box().plus(-box.x(), -box.y()),
                        corner(slide, credits, layout, measure).plus(-box.x(), -box.y()));
        MapCamera camera = SlideScene.camera(view.camera(), layout);
        map =
                MapStory.of(
                        state.withView(view.withCamera(camera)),
                        ground,
                        new MapFrame(camera, SlideLayout.size(box), covered),
                        theme,
                        measure);
        strip = new SlideStrip(state, SlideLayout.size(layout.strip()), theme, measure);
        words = onPage(SlideScene.WORDS, layout, words(slide, text, credits, layout, theme));
        marking =
                slide
                        .marking()
                        .map(each ->
                                onPage(SlideScene.MARKING, layout, bands(each, layout, measure)))
                        .stream()
                        .toList();
        atRest = scene(camera, map.atRest(), strip.scene());
    }

    /// The screen's layout.
    public SlideLayout layout() {
        return layout;
    }

    /// What it shows, its camera for the clear part of the map.
    public ViewState view() {
        return view;
    }

    /// The screen as it was decided.
    public SlideScene atRest() {
        return atRest;
    }

    /// The base map with the clear part under a camera.
    public SnapshotLayer.Ground ground(MapCamera camera) {
        return new SnapshotLayer.Ground(layout.map(), SlideScene.camera(camera, layout));
    }

    /// The screen with the clear part of the map under a camera and the strip over a window.
    SlideScene at(MapCamera camera, TimeWindow window) {
        MapCamera whole = SlideScene.camera(camera, layout);
        return scene(whole, map.under(whole), strip.over(window));
    }

    private SlideScene scene(MapCamera camera, Scene story, Scene time) {
        List<SnapshotLayer> layers = new ArrayList<>();
        layers.add(new SnapshotLayer.Ground(layout.map(), camera));
        layers.add(new SnapshotLayer.Marks(SlideScene.MAP, layout.map(), story));
        layers.add(words);
        layers.add(new SnapshotLayer.Marks(SlideScene.STRIP, layout.strip(), time));
        layers.addAll(marking);
        return new SlideScene(layout, layers);
    }

    private static List<Mark> words(
            Slide slide, SlideText text, List<String> credits, SlideLayout layout, Theme theme) {
        List<Mark> marks = new ArrayList<>(text.marks());
        double right = layout.page().width() - EDGE;
        double baseline = layout.map().bottom() - 7;
        int halo = Theme.fade(theme.app(), 0.8);
        double line = baseline - above(credits);
        for (String credit : credits) {
            marks.add(end(credit, right, line, Type.TINY, theme.textFaint(), halo));
            line += CREDIT_STEP;
        }
        if (!slide.place().isBlank()) {
            double over = baseline - above(credits) - STEP;
            marks.add(end(slide.place(), right, over, Type.SMALL, theme.textSoft(), halo));
        }
        return marks;
    }

    /// The credits in as few lines as there is room for beside the words.
    private static List<String> credits(
            Slide slide, SlideLayout layout, SlideText text, TextMeasure measure) {
        double room = Math.max(0, layout.page().width() - EDGE - text.box().right());
        return slide.credits().isBlank()
                ? List.of()
                : TextLines.wrapped(slide.credits(), Type.TINY, room, MOST_CREDITS, measure);
    }

    /// How far above the last line of the credits their first one stands.
    private static double above(List<String> credits) {
        return Math.max(0, credits.size() - 1) * CREDIT_STEP;
    }

    /// Where place and credits stand, in the map's lower right corner.
    private static Box corner(
            Slide slide, List<String> credits, SlideLayout layout, TextMeasure measure) {
        double widest =
                credits.stream()
                        .mapToDouble(credit -> measure.width(credit, Type.TINY))
                        .max()
                        .orElse(0);
        double width = EDGE + Math.max(widest, measure.width(slide.place(), Type.SMALL));
        double height = 2 * STEP + EDGE + above(credits);
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
