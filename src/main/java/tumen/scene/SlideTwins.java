package tumen.scene;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Which marks of two screens are the same thing, a little aside at most.
final class SlideTwins {
    /// How far apart, in pixels, the same thing may stand on two screens to be moved rather than
    /// faded: a symbol beside others, a row of the strip.
    private static final double REACH = 60;

    private SlideTwins() {}

    /// By what a mark of one screen is known again on another, where it stands aside.
    private record Key(Class<?> kind, Object what, Object how) {}

    /// The marks of the second screen that the first has too, each with its own twin there.
    static IdentityHashMap<Mark, Mark> of(List<Mark> from, List<Mark> to) {
        Map<Object, List<Mark>> known = new HashMap<>();
        for (Mark mark : single(from)) {
            known.computeIfAbsent(key(mark), _ -> new ArrayList<>()).add(mark);
        }
        IdentityHashMap<Mark, Mark> twins = new IdentityHashMap<>();
        for (Mark mark : single(to)) {
            List<Mark> alike = known.getOrDefault(key(mark), List.of());
            Mark twin = nearest(alike, mark);
            if (twin != null) {
                twins.put(mark, twin);
                alike.remove(twin);
            }
        }
        return twins;
    }

    private static List<Mark> single(List<Mark> marks) {
        return marks.stream().filter(mark -> !(mark instanceof Mark.Group)).toList();
    }

    private static Object key(Mark mark) {
        return switch (mark) {
            case Mark.Label it -> new Key(Mark.Label.class, it.text(), it.argb());
            case Mark.Symbol it when !it.ref().equals(Ref.NONE) ->
                    new Key(Mark.Symbol.class, it.ref(), it.argb());
            case Mark.Line it when !it.ref().equals(Ref.NONE) ->
                    new Key(Mark.Line.class, it.ref(), it.stroke());
            case Mark.Bar it when !it.ref().equals(Ref.NONE) ->
                    new Key(Mark.Bar.class, it.ref(), it.fill());
            default -> mark;
        };
    }

    private static @Nullable Mark nearest(List<Mark> alike, Mark mark) {
        Mark nearest = null;
        double least = REACH;
        for (Mark other : alike) {
            double distance = distance(other, mark);
            if (distance < least) {
                least = distance;
                nearest = other;
            }
        }
        return nearest;
    }

    private static double distance(Mark one, Mark other) {
        return switch (one) {
            case Mark.Label it when other instanceof Mark.Label to ->
                    it.anchor() == to.anchor()
                            ? Math.hypot(to.x() - it.x(), to.baseline() - it.baseline())
                            : REACH;
            case Mark.Symbol it when other instanceof Mark.Symbol to ->
                    Math.hypot(to.x() - it.x(), to.y() - it.y());
            case Mark.Bar it when other instanceof Mark.Bar to ->
                    Math.max(
                            Math.hypot(to.box().x() - it.box().x(), to.box().y() - it.box().y()),
                            Math.abs(to.box().right() - it.box().right()));
            default -> 0;
        };
    }

    /// A thing on its way from where its twin stands, at a share 0..1 of it.
    static Mark between(Mark twin, Mark mark, double share) {
        return switch (mark) {
            case Mark.Label to when twin instanceof Mark.Label from ->
                    new Mark.Label(
                            to.text(),
                            mixed(from.x(), to.x(), share),
                            mixed(from.baseline(), to.baseline(), share),
                            to.anchor(),
                            to.type(),
                            to.argb(),
                            to.halo(),
                            to.ref());
            case Mark.Symbol to when twin instanceof Mark.Symbol from ->
                    new Mark.Symbol(
                            to.shape(),
                            mixed(from.x(), to.x(), share),
                            mixed(from.y(), to.y(), share),
                            to.size(),
                            to.argb(),
                            to.halo(),
                            to.ref());
            case Mark.Bar to when twin instanceof Mark.Bar from -> {
                double x = mixed(from.box().x(), to.box().x(), share);
                double y = mixed(from.box().y(), to.box().y(), share);
                double right = mixed(from.box().right(), to.box().right(), share);
                Box box = new Box(x, y, right - x, to.box().height());
                yield new Mark.Bar(box, to.radius(), to.fill(), to.outline(), to.ref());
            }
            default -> mark;
        };
    }

    private static double mixed(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
