package tumen.ui.map;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import tumen.state.AppState;
import tumen.state.TimeMode;
import tumen.ui.Icon;
import tumen.ui.command.CommandButton;
import tumen.ui.command.Desk;
import tumen.words.Words;

/// Step back, play, step forward, how fast: `1 s = 1 week`, what is shown as the playhead moves,
/// and whether it begins again.
final class PlayControls extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Icon icon = new Icon(Feather.PLAY);
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
        Button mode = CommandButton.icon("time.mode", desk);
        Button loop = CommandButton.icon("time.loop", desk);
        desk.store()
                .listen(state -> {
                    boolean moves = state.view().time().mode() != TimeMode.WINDOW;
                    mode.pseudoClassStateChanged(ON, moves);
                    loop.pseudoClassStateChanged(ON, state.playback().loop());
                });
        getChildren()
                .addAll(
                        CommandButton.icon("time.stepBack", desk),
                        play,
                        CommandButton.icon("time.stepForward", desk),
                        slower,
                        speed,
                        faster,
                        mode,
                        loop);
        desk.store().listen(this::show);
        show(desk.store().state());
    }

    private void show(AppState state) {
        icon.show(state.playback().playing() ? Feather.PAUSE : Feather.PLAY);
        speed.setText(Words.of("speed.second", SpeedWords.of(state.playback().daysPerSecond())));
    }
}
