package tumen.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// The JavaFX application: one main window.
public final class TumenApp extends Application {

    /// Shows the window and returns when it is closed.
    public static void open(Optional<Path> file) {
        launch(TumenApp.class, file.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Tumen");
        stage.setScene(new Scene(new Region(), 960, 640, Color.web("#0E141B")));
        stage.show();
        StartReport.pictureIsComplete();
    }
}
