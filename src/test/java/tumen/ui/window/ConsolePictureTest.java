package tumen.ui.window;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.paint.GoldenPicture;
import tumen.storage.ShippedDataset;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// What the presenter sees, as a kept picture.
@ExtendWith(ApplicationExtension.class)
class ConsolePictureTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private static BufferedImage taken(FxRobot robot) {
        Region console = node(robot, "console", Region.class);
        AtomicReference<WritableImage> shot = new AtomicReference<>(new WritableImage(1, 1));
        robot.interact(() -> shot.set(console.snapshot(null, null)));
        WritableImage image = Objects.requireNonNull(shot.get());
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return picture;
    }

    @Test
    void theConsoleShowsTheScreenWhatComesNextNotesClocksAndControls(FxRobot robot) {
        robot.interact(() -> window.screens().add(new Rectangle2D(0, 0, 640, 360)));
        robot.type(KeyCode.F5);
        window.wait(robot, 42);
        AtomicReference<BufferedImage> before = new AtomicReference<>(taken(robot));
        until(() -> {
            painted();
            BufferedImage now = taken(robot);
            BufferedImage then = Objects.requireNonNull(before.getAndSet(now));
            double changed = GoldenPicture.difference(then, now);
            return now.getWidth() > 640 && changed == 0;
        });
        GoldenPicture.compare("console", Objects.requireNonNull(before.get()));
    }
}
