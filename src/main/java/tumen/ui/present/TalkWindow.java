package tumen.ui.present;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import tumen.paint.FxPaints;
import tumen.scene.PlainText;
import tumen.scene.Theme;
import tumen.state.Look;
import tumen.ui.AppIcon;
import tumen.ui.Looks;

import java.util.Optional;

/// One of a talk's windows, on whatever screen it is put.
final class TalkWindow {
    private final Stage stage = new Stage();
    private final Parent content;
    private Optional<Rectangle2D> area = Optional.empty();

    TalkWindow(String title, Parent content, Lectern lectern, Runnable closing) {
        this.content = content;
        Scene scene = new Scene(content);
        Looks.dress(content, Look.DARK);
        content.getStylesheets().add(Looks.sheet(TalkWindow.class, "present.css"));
        TalkKeys.handle(scene, lectern);
        stage.setScene(scene);
        stage.setTitle(PlainText.of(title));
        stage.getIcons().addAll(AppIcon.images());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> {
            event.consume();
            closing.run();
        });
    }

    /// Wears another look, down to what is seen before anything is painted.
    void dress(Look look) {
        Looks.dress(content, look);
        content.getScene().setFill(FxPaints.colour(Theme.of(look).app()));
    }

    /// Whether it is on a screen.
    boolean isShown() {
        return stage.isShowing();
    }

    /// Fills a screen, moving there from another. JavaFX lets one window at a time do so: the one
    /// that did before becomes a window again.
    void fill(Rectangle2D screen) {
        if (!area.equals(Optional.of(screen))) {
            stage.setFullScreen(false);
            place(screen);
            stage.setFullScreen(true);
        }
    }

    /// Takes as much of a screen as the desktop grants a window. A window moves to another screen
    /// only while it is not shown: desktops do not move what is as large as a screen.
    void spread(Rectangle2D screen) {
        if (!area.equals(Optional.of(screen))) {
            hide();
            stage.setMaximized(true);
            place(screen);
        }
    }

    /// Stands in a screen as any window.
    void stand(Rectangle2D screen) {
        double margin = screen.getWidth() / 24;
        Rectangle2D inner =
                new Rectangle2D(
                        screen.getMinX() + margin,
                        screen.getMinY() + margin / 2,
                        screen.getWidth() - 2 * margin,
                        screen.getHeight() - 1.5 * margin);
        if (!area.equals(Optional.of(inner))) {
            stage.setMaximized(false);
            place(inner);
        }
    }

    private void place(Rectangle2D wished) {
        area = Optional.of(wished);
        stage.setX(wished.getMinX());
        stage.setY(wished.getMinY());
        stage.setWidth(wished.getWidth());
        stage.setHeight(wished.getHeight());
        stage.show();
    }

    /// Has the keyboard from now on.
    void focus() {
        stage.toFront();
        stage.requestFocus();
    }

    /// Goes away until it is put somewhere again.
    void hide() {
        area = Optional.empty();
        stage.hide();
    }
}
