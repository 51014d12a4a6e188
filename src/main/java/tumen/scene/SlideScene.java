package tumen.scene;

import tumen.geo.MapCamera;

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

    public SlideScene {
        layers = List.copyOf(layers);
    }

    /// Composes a screen as it stands at rest.
    public static SlideScene of(
            Slide slide, SlideLayout layout, List<GroundLabel> ground, TextMeasure measure) {
        return new SlidePlan(slide, layout, ground, measure).atRest();
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
}
