package tumen.ui.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// The outline of the pane, table or list that a key gave the focus to, until the focus goes
/// elsewhere or the mouse is used. Smaller controls show the focus themselves.
final class FocusRing extends Pane {
    private static final double INSIDE = 1;

    private final Rectangle outline = new Rectangle();
    private Subscription outlined = Subscription.EMPTY;

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

    private void leaveFor(@Nullable Node owner) {
        setVisible(false);
        outlined.unsubscribe();
        outlined =
                owner != null && isLarge(owner)
                        ? owner.focusVisibleProperty().subscribe(seen -> show(owner, seen))
                        : Subscription.EMPTY;
    }

    private static boolean isLarge(Node node) {
        return node instanceof TableView<?>
                || node instanceof ListView<?>
                || node.getStyleClass().contains("view-pane");
    }

    private void show(Node owner, boolean seen) {
        if (seen) {
            around(owner);
        }
    }

    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::leaveFor);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> setVisible(false));
            scene.widthProperty().subscribe(width -> setVisible(false));
            scene.heightProperty().subscribe(height -> setVisible(false));
        }
    }
}
