package tumen.ui.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.WebMercator;

/// Gluon's `MapView` under our camera: it hosts our layers and answers no pointer. With
/// [TumenTileRetriever] the only class that knows Gluon.
final class GluonMap extends Region {
    private final MapView view = new MapView();

    /// Hosts nodes as one map layer, the first at the bottom.
    GluonMap(Node... nodes) {
        removeGestures();
        hideTiles();
        view.addLayer(new Layer(nodes));
        getChildren().add(view);
    }

    /// Shows what the camera shows. Gluon's own getters tell preferred values that drift, so nobody
    /// asks it back.
    void show(MapCamera camera) {
        LatLon centre = WebMercator.unproject(camera.centre());
        view.setZoom(camera.zoom());
        view.setCenter(centre.lat(), centre.lon());
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void removeGestures() {
        view.setOnMousePressed(null);
        view.setOnMouseDragged(null);
        view.setOnMouseReleased(null);
        view.setOnScroll(null);
        view.setOnZoom(null);
        view.setOnZoomStarted(null);
        view.setOnZoomFinished(null);
    }

    /// Clear tiles need not be drawn.
    private void hideTiles() {
        view.getChildrenUnmodifiable().getFirst().setVisible(false);
    }

    private static final class Layer extends MapLayer {
        Layer(Node... nodes) {
            getChildren().addAll(nodes);
        }
    }
}
