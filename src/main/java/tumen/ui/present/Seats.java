package tumen.ui.present;

import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Which screens a talk was last given on, the presenter's own first, as areas of the desktop; none
/// as long as there was one only. Which screen a desktop calls its own may change when one goes and
/// comes back; who sits before which does not.
record Seats(List<Rectangle2D> last) {
    /// Before anybody sits anywhere.
    static final Seats NONE = new Seats(List.of());

    Seats {
        last = List.copyOf(last);
    }

    /// The screens there are now, the presenter's first, the audience's next: told by where they
    /// lie, or if neither lies where it did, by how large they are.
    List<Rectangle2D> order(List<Rectangle2D> now) {
        if (last.isEmpty() || now.size() < 2) {
            return List.copyOf(now);
        }
        return order(now, Rectangle2D::equals)
                .or(() -> order(now, Seats::isAsLarge))
                .orElse(List.copyOf(now));
    }

    /// What is remembered of a talk given on screens in this order.
    Seats after(List<Rectangle2D> ordered) {
        return ordered.size() < 2 ? this : new Seats(ordered);
    }

    private Optional<List<Rectangle2D>> order(
            List<Rectangle2D> now, BiPredicate<Rectangle2D, Rectangle2D> same) {
        List<Rectangle2D> rest = new ArrayList<>(now);
        Optional<Rectangle2D> own = taken(last.getFirst(), rest, same);
        Optional<Rectangle2D> shown = taken(last.get(1), rest, same);
        if (own.isEmpty() && shown.isEmpty()) {
            return Optional.empty();
        }
        List<Rectangle2D> ordered = new ArrayList<>();
        ordered.add(own.orElseGet(rest::removeFirst));
        ordered.add(shown.orElseGet(rest::removeFirst));
        ordered.addAll(rest);
        return Optional.of(ordered);
    }

    /// Takes the first of some screens that is the same as another.
    private static Optional<Rectangle2D> taken(
            Rectangle2D wanted,
            List<Rectangle2D> among,
            BiPredicate<Rectangle2D, Rectangle2D> same) {
        Optional<Rectangle2D> found =
                among.stream().filter(each -> same.test(each, wanted)).findFirst();
        found.ifPresent(among::remove);
        return found;
    }

    private static boolean isAsLarge(Rectangle2D one, Rectangle2D other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
    }
}
