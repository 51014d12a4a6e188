package tumen.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class GluonMapTest {
    private static final ViewSize SIZE = new ViewSize(800, 600);

    private final GluonMap map = new GluonMap();
    private final Probe probe = new Probe();

    @Start
    void start(Stage stage) {
        view().addLayer(probe);
        stage.setScene(new Scene(map, SIZE.width(), SIZE.height()));
        stage.show();
    }

    @Test
    void ourCameraPutsEveryPositionWhereGluonPutsIt(FxRobot robot) {
        for (double zoom : List.of(1.0, 2.25, 4.8, 7.5, 10.19, 13.0, 16.0)) {
            for (double lat : List.of(-60.0, 0.0, 42.25, 70.0)) {
                for (double lon : List.of(-170.0, 0.0, 130.5)) {
                    MapCamera camera = MapCamera.at(new LatLon(lat, lon), zoom);
                    robot.interact(() -> map.show(camera));
                    compare(camera, new LatLon(lat + 0.01, lon - 0.02));
                    compare(camera, new LatLon(lat - 2, lon + 3));
                }
            }
        }
    }

    @Test
    void gluonAnswersNoGestures() {
        MapView view = view();
        assertThat(view.getOnMousePressed()).isNull();
        assertThat(view.getOnMouseDragged()).isNull();
        assertThat(view.getOnMouseReleased()).isNull();
        assertThat(view.getOnScroll()).isNull();
        assertThat(view.getOnZoom()).isNull();
        assertThat(view.getOnZoomStarted()).isNull();
        assertThat(view.getOnZoomFinished()).isNull();
    }

    private void compare(MapCamera camera, LatLon position) {
        Point2D gluon = probe.at(position);
        ViewPoint ours = camera.toView(position, new ViewSize(map.getWidth(), map.getHeight()));
        assertThat(ours.x())
                .as("x of %s at %s", position, camera)
                .isCloseTo(gluon.getX(), within(0.01));
        assertThat(ours.y())
                .as("y of %s at %s", position, camera)
                .isCloseTo(gluon.getY(), within(0.01));
    }

    private MapView view() {
        return (MapView) map.getChildrenUnmodifiable().getFirst();
    }

    private static final class Probe extends MapLayer {
        Point2D at(LatLon position) {
            return getMapPoint(position.lat(), position.lon());
        }
    }
}
