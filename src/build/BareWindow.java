import atlantafx.base.theme.PrimerDark;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The least a JavaFX window with Tumen's theme can be, to measure the app's start against; writes
/// the time its first picture was presented and the processor time used until then, as
/// `tumen.ui.StartReport` does, and closes.
public class BareWindow extends Application {
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheetBSS());
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                new Scene(
                        new StackPane(new Label("Tumen")),
                        Math.min(1600, screen.getWidth()),
                        Math.min(1000, screen.getHeight())));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > 2) {
                    stop();
                    write();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static void write() {
        try {
            long now = System.currentTimeMillis();
            Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            Files.writeString(
                    Path.of(System.getProperty("tumen.startReport")),
                    now + " " + used.toMillis() + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
