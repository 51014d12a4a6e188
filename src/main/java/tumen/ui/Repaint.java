package tumen.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Paints a node at most once a pulse, after layout, and only when somebody asked since.
public final class Repaint {
    private final Runnable paint;
    private final Runnable pulse = this::pulse;
    private boolean wanted = true;

    /// Calls `paint` in pulses of the window `node` is in.
    public Repaint(Node node, Runnable paint) {
        this.paint = paint;
        node.sceneProperty().addListener((property, from, to) -> move(from, to));
        move(null, node.getScene());
    }

    /// Asks for painting in the next pulse.
    public void request() {
        wanted = true;
        Platform.requestNextPulse();
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(pulse);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(pulse);
            request();
        }
    }

    private void pulse() {
        if (wanted) {
            wanted = false;
            paint.run();
        }
    }
}
