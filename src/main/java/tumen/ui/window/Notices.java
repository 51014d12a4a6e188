package tumen.ui.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Short words at the foot of the window that go by themselves: what was done and needs no answer.
final class Notices extends Label {
    private static final Duration SHOWN = Duration.seconds(5);

    private final PauseTransition clock = new PauseTransition(SHOWN);

    Notices() {
        setId("notice");
        getStyleClass().add("notice");
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        clock.setOnFinished(event -> setVisible(false));
    }

    /// Shows words in the place of the ones before.
    void show(String words) {
        setText(words);
        setVisible(true);
        clock.playFromStart();
    }
}
