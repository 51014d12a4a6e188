package tumen.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The part of a scroll pane its content is seen through. The toolkit keeps a picture of it, which
/// helps where one scrolls; where a figure in it changes with every frame, all of it is drawn into
/// that picture again each time.
public final class Viewport {
    private Viewport() {}

    /// Has a pane's content drawn as it is, only where it changed.
    public static void drawDirectly(ScrollPane pane) {
        pane.skinProperty()
                .subscribe(_ -> {
                    Node viewport = pane.lookup(".viewport");
                    if (viewport != null) {
                        viewport.setCache(false);
                    }
                });
    }
}
