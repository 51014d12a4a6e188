package tumen.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import tumen.state.AppState;
import tumen.ui.command.CommandButton;
import tumen.ui.command.Desk;

/// Step back, play, step forward, and how fast: `1 s = 1 week`.
final class PlayControls extends HBox {
    private final FontIcon icon = new FontIcon(Feather.PLAY);
    private final Label speed = new Label();

    PlayControls(Desk desk) {
        setId("play-controls");
        getStyleClass().add("play-controls");
        Button play = CommandButton.icon("time.play", desk);
        play.setGraphic(icon);
        Button slower = CommandButton.icon("time.slower", desk);
        slower.setText("−");
        Button faster = CommandButton.icon("time.faster", desk);
        faster.setText("+");
        speed.setId("speed");
        getChildren()
                .addAll(
                        CommandButton.icon("time.stepBack", desk),
                        play,
                        CommandButton.icon("time.stepForward", desk),
                        slower,
                        speed,
                        faster);
        desk.store().listen(this::show);
        show(desk.store().state());
    }

    private void show(AppState state) {
        icon.setIconCode(state.playback().playing() ? Feather.PAUSE : Feather.PLAY);
        speed.setText("1 s = " + SpeedWords.of(state.playback().daysPerSecond()));
    }
}
