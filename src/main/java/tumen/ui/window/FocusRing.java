package tumen.ui.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/// The outline of the pane that a key gave the focus to, until the focus goes elsewhere or the
/// mouse is used.
final class FocusRing extends Pane {
    private static final double INSIDE = 1;

    private final Rectangle outline = new Rectangle();

    FocusRing() {
        setId("focus-ring");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        outline.getStyleClass().add("focus-ring");
        getChildren().add(outline);
        sceneProperty().subscribe(this::follow);
    }

    /// Outlines a pane that has the focus now.
    void around(Node pane) {
        Bounds bounds = sceneToLocal(pane.localToScene(pane.getLayoutBounds()));
        outline.setX(bounds.getMinX() + INSIDE);
        outline.setY(bounds.getMinY() + INSIDE);
        outline.setWidth(bounds.getWidth() - 2 * INSIDE);
        outline.setHeight(bounds.getHeight() - 2 * INSIDE);
        setVisible(true);
    }

    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe(owner -> setVisible(false));
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> setVisible(false));
            scene.widthProperty().subscribe(width -> setVisible(false));
            scene.heightProperty().subscribe(height -> setVisible(false));
        }
    }
}
