package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.List;
import java.util.Optional;

/// The search for the mark that best stands for an event, through groups, within their clips.
final class HitPosition {
    private static final int SYMBOL = 3;
    private static final int BADGE = 2;
    private static final int BAR = 1;

    private final String event;
    private int rank;
    private Optional<ViewPoint> found = Optional.empty();

    HitPosition(String event) {
        this.event = event;
    }

    Optional<ViewPoint> found() {
        return found;
    }

    void search(List<Mark> marks, Box view) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                search(group.marks(), group.clip() == null ? view : common(view, group.clip()));
            } else if (standsFor(mark.ref())) {
                consider(mark, view);
            }
        }
    }

    private void consider(Mark mark, Box view) {
        switch (mark) {
            case Mark.Symbol symbol -> offer(SYMBOL, symbol.x(), symbol.y(), view);
            case Mark.Disc disc -> offer(BADGE, disc.x(), disc.y(), view);
            case Mark.Bar bar -> {
                Box box = bar.box();
                double x = Math.max(box.x(), view.x());
                offer(BAR, Math.min(x, box.right()), box.y() + box.height() / 2, view);
            }
            default -> {
                // Lines, areas and texts have no one point.
            }
        }
    }

    private void offer(int candidate, double x, double y, Box view) {
        if (candidate > rank && view.contains(x, y)) {
            rank = candidate;
            found = Optional.of(new ViewPoint(x, y));
        }
    }

    private boolean standsFor(Ref ref) {
        return switch (ref) {
            case Ref.OfEvent of -> of.id().equals(event);
            case Ref.OfCluster cluster -> cluster.events().contains(event);
            default -> false;
        };
    }

    private static Box common(Box one, Box other) {
        double x = Math.max(one.x(), other.x());
        double y = Math.max(one.y(), other.y());
        return new Box(
                x,
                y,
                Math.min(one.right(), other.right()) - x,
                Math.min(one.bottom(), other.bottom()) - y);
    }
}
