package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.geo.ViewPoint;
import tumen.geo.WebMercator;
import tumen.model.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names the base map carries in a part of the plane as they are written, the most important
/// first. The last ones asked for are kept: they stay the same while only time moves.
final class GroundNames {
    private static volatile @Nullable GroundNames last;

    private final Question question;
    private final List<Name> names;

    /// A name of the base map, how it is written and where it stands in the plane.
    record Name(GroundLabel label, GroundStyle style, MapLabel text, List<ViewPoint> points) {}

    /// All that these names depend on.
    private record Question(
            List<GroundLabel> ground,
            double zoom,
            Box decided,
            Language language,
            Theme theme,
            TextMeasure measure) {}

    private GroundNames(Question question, List<Name> names) {
        this.question = question;
        this.names = names;
    }

    /// The names of all that is decided at once in a frame.
    static List<Name> of(
            List<GroundLabel> ground,
            MapFrame frame,
            Language language,
            MapInk ink,
            TextMeasure measure) {
        Question question =
                new Question(
                        ground,
                        frame.camera().zoom(),
                        frame.decided(),
                        language,
                        ink.theme(),
                        measure);
        GroundNames known = last;
        if (known == null || !known.question.equals(question)) {
            known = new GroundNames(question, names(question, frame, ink));
            last = known;
        }
        return known.names;
    }

    private static List<Name> names(Question question, MapFrame frame, MapInk ink) {
        List<Name> wanted = new ArrayList<>();
        for (GroundLabel label : question.ground()) {
            if (GroundChoice.shownAt(label, question.zoom())) {
                List<ViewPoint> points =
                        frame.inPlane(WebMercator.project(label.position()), question.decided());
                if (!points.isEmpty()) {
                    GroundStyle style = GroundStyle.of(label, ink);
                    MapLabel text =
                            style.write(label, question.language(), ink, question.measure());
                    wanted.add(new Name(label, style, text, points));
                }
            }
        }
        wanted.sort(Comparator.comparing(Name::label, GroundChoice.IMPORTANT_FIRST));
        return List.copyOf(wanted);
    }
}
