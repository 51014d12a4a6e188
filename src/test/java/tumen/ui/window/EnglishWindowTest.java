package tumen.ui.window;

import javafx.stage.Stage;

import org.testfx.framework.junit5.Start;

import tumen.words.Tongue;

final class EnglishWindowTest extends TongueWindow {
    EnglishWindowTest() {
        super(Tongue.ENGLISH, "97 of 97 events");
    }

    @Start
    void start(Stage stage) {
        open(stage);
    }
}
