package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.settings.WindowPlace;

import java.util.List;

class WindowMemoryTest {
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(0, 30, 1280, 690);

    @ParameterizedTest
    @CsvSource({
        "   10,   40, right",
        "-1900,    0, left",
        " -700,  100, left",
        " 1190,  100, right",
        " 1250,  100, none",
        " 4000,  100, none",
        "   10, 1000, none",
        "   10, -500, none",
    })
    void aWindowGoesBackToAScreenOnWhichItCanBeTakenHoldOf(double x, double y, String screen) {
        WindowPlace kept = new WindowPlace(x, y, 800, 600, false);
        Rectangle2D expected =
                switch (screen) {
                    case "left" -> LEFT;
                    case "right" -> RIGHT;
                    default -> null;
                };
        assertThat(WindowMemory.screenOf(kept, List.of(LEFT, RIGHT))).isEqualTo(expected);
    }
}
