package tumen.ui.window;

import javafx.stage.Stage;

import org.testfx.framework.junit5.Start;

import tumen.words.Tongue;

final class RussianWindowTest extends TongueWindow {
    RussianWindowTest() {
        super(Tongue.RUSSIAN, "Событий: 97 из 97");
    }

    @Start
    void start(Stage stage) {
        open(stage);
    }
}
