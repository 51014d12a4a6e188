package tumen.ui.window;

import javafx.stage.Stage;

import org.testfx.framework.junit5.Start;

import tumen.words.Tongue;

final class KoreanWindowTest extends TongueWindow {
    KoreanWindowTest() {
        super(Tongue.KOREAN, "사건 97건 중 97건");
    }

    @Start
    void start(Stage stage) {
        open(stage);
    }
}
