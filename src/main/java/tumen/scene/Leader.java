package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The line that joins an event's place on the map with its glyph on the timeline: a curve that
/// leaves the place downward and reaches the glyph from above, behind all that is written and all
/// other events.
public final class Leader {
    private static final int STEPS = 160;
    private static final double CLEAR_OF_ENDS = 13;
    private static final double CLEAR = 2;

    private Leader() {}

    /// A view's scene and where its corner stands in the window or on the page.
    public record View(Scene scene, double x, double y) {
        /// Where an event stands in the window or on the page; empty if it is not in view.
        public Optional<ViewPoint> position(String event) {
            return Hit.positionOf(scene, event).map(at -> at.plus(x, y));
        }

        /// The boxes of what is written and of other events' symbols, badges and bars.
        private Stream<Box> obstacles(String event, TextMeasure measure) {
            return scene.flat()
                    .filter(mark -> hides(mark, event))
                    .map(mark ->
                            mark instanceof Mark.Label label
                                    ? MarkBounds.text(label, measure)
                                    : MarkBounds.of(mark, measure))
                    .map(box -> box.plus(x, y).grown(CLEAR));
        }

        private static boolean hides(Mark mark, String event) {
            return switch (mark) {
                case Mark.Label _ -> true;
                case Mark.Symbol _, Mark.Bar _, Mark.Disc _ -> isOfOthers(mark.ref(), event);
                default -> false;
            };
        }

        private static boolean isOfOthers(Ref ref, String event) {
            return switch (ref) {
                case Ref.OfEvent one -> !one.id().equals(event);
                case Ref.OfCluster many -> !many.events().contains(event);
                default -> false;
            };
        }
    }

    /// The pieces of an event's line; none if one of its ends is not in view.
    public static List<Points> of(String event, View map, View timeline, TextMeasure measure) {
        return of(event, map, timeline, List.of(), measure);
    }

    /// The same pieces where something lies over them: `covers` are the boxes of the window or the
    /// page that the line runs behind.
    public static List<Points> of(
            String event, View map, View timeline, List<Box> covers, TextMeasure measure) {
        Optional<ViewPoint> place = map.position(event);
        Optional<ViewPoint> glyph = timeline.position(event);
        if (place.isEmpty() || glyph.isEmpty()) {
            return List.of();
        }
        List<Box> obstacles =
                Stream.of(
                                map.obstacles(event, measure),
                                timeline.obstacles(event, measure),
                                covers.stream())
                        .flatMap(Function.identity())
                        .toList();
        return pieces(curve(place.get(), glyph.get()), obstacles);
    }

    private static List<ViewPoint> curve(ViewPoint place, ViewPoint glyph) {
        ViewPoint from = place.plus(0, CLEAR_OF_ENDS);
        ViewPoint to = glyph.plus(0, -CLEAR_OF_ENDS);
        double reach = Math.max(40, Math.abs(to.y() - from.y()) * 0.45);
        List<ViewPoint> points = new ArrayList<>(STEPS + 1);
        for (int step = 0; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            points.add(
                    new ViewPoint(
                            bezier(t, from.x(), from.x(), to.x(), to.x()),
                            bezier(t, from.y(), from.y() + reach, to.y() - reach, to.y())));
        }
        return points;
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private static List<Points> pieces(List<ViewPoint> curve, List<Box> obstacles) {
        List<Points> pieces = new ArrayList<>();
        List<ViewPoint> piece = new ArrayList<>();
        for (ViewPoint at : curve) {
            if (obstacles.stream().noneMatch(box -> box.contains(at.x(), at.y()))) {
                piece.add(at);
            } else {
                end(piece, pieces);
            }
        }
        end(piece, pieces);
        return pieces;
    }

    private static void end(List<ViewPoint> piece, List<Points> pieces) {
        if (piece.size() > 1) {
            pieces.add(
                    Points.of(
                            piece.stream()
                                    .flatMapToDouble(at -> DoubleStream.of(at.x(), at.y()))
                                    .toArray()));
        }
        piece.clear();
    }
}
