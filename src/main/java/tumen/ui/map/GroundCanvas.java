package tumen.ui.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.transform.Affine;

import tumen.basemap.Palette;
import tumen.geo.ViewSize;
import tumen.state.AppState;
import tumen.ui.SceneStack;

/// The canvas of the map, the [Ground] painted first.
final class GroundCanvas extends Canvas implements SceneStack.Ground {
    private final Ground ground;

    GroundCanvas(Ground ground) {
        this.ground = ground;
        setMouseTransparent(true);
    }

    @Override
    public boolean isStale(AppState state) {
        return ground.isStale(view(state));
    }

    @Override
    public void paint(AppState state) {
        Image image = ground.image(view(state));
        double screen = getScene().getWindow().getOutputScaleX();
        GraphicsContext g = getGraphicsContext2D();
        g.setTransform(new Affine());
        g.setImageSmoothing(false);
        g.drawImage(image, 0, 0, image.getWidth() / screen, image.getHeight() / screen);
    }

    /// What a state's map shows here.
    GroundView view(AppState state) {
        return new GroundView(
                state.view().camera(),
                Palette.of(state.view().look()),
                new ViewSize(getWidth(), getHeight()),
                getScene().getWindow().getOutputScaleX());
    }
}
