package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.List;
import java.util.Optional;

/// Finds events again in a finished map scene.
public final class MapAnchor {
    private MapAnchor() {}

    /// Where an event's first symbol in the view stands, or the one of the cluster that holds it;
    /// the leader line ends there. Empty when the view does not show it.
    public static Optional<ViewPoint> of(Scene content, String event) {
        return symbols(content, event).stream()
                .map(symbol -> new ViewPoint(symbol.x(), symbol.y()))
                .filter(at -> at.x() >= 0 && at.x() <= content.size().width())
                .filter(at -> at.y() >= 0 && at.y() <= content.size().height())
                .findFirst();
    }

    /// The symbols that stand for an event, its competing places among them, topmost first.
    static List<Mark.Symbol> symbols(Scene content, String event) {
        return content.flat()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> standsFor(symbol.ref(), event))
                .toList()
                .reversed();
    }

    /// Whether something stands behind a mark that is or holds an event.
    static boolean standsFor(Ref ref, String event) {
        return switch (ref) {
            case Ref.OfEvent one -> one.id().equals(event);
            case Ref.OfCluster many -> many.events().contains(event);
            case Ref.None _, Ref.OfPlace _, Ref.OfRoute _, Ref.OfHandle _ -> false;
        };
    }
}
