package tumen.ui.map;

import tumen.geo.GeoBounds;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.state.AppState;
import tumen.ui.EventRefs;

import java.util.List;

/// What a box drawn on the map means.
final class MapBox {
    private static final double LEAST = 8;

    private MapBox() {}

    /// The camera that shows just the box.
    static MapCamera camera(AppState state, Box box) {
        ViewSize size = state.layout().map();
        MapCamera camera = state.view().camera();
        double closer =
                Math.min(
                        size.width() / Math.max(LEAST, box.width()),
                        size.height() / Math.max(LEAST, box.height()));
        ViewPoint middle = new ViewPoint(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return new MapCamera(
                camera.toWorld(middle, size), camera.zoom() + Math.log(closer) / Math.log(2));
    }

    /// The part of the world in the box.
    static GeoBounds area(AppState state, Box box) {
        return state.view()
                .camera()
                .bounds(
                        new ViewPoint(box.x(), box.y()),
                        new ViewPoint(box.right(), box.bottom()),
                        state.layout().map());
    }

    /// The events whose symbols stand in the box, each once.
    static List<String> events(AppState state, Scene content, Box box) {
        return content.flat()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> box.contains(symbol.x(), symbol.y()))
                .map(Mark.Symbol::ref)
                .filter(ref -> ref instanceof Ref.OfEvent || ref instanceof Ref.OfCluster)
                .flatMap(ref -> EventRefs.of(state, ref).stream())
                .distinct()
                .toList();
    }
}
