package tumen.ui.window;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import tumen.settings.WindowPlace;

import java.util.List;
import java.util.Optional;

/// Where a window stands: put there when it opens, and followed while it is neither maximized nor
/// full screen.
public final class WindowMemory {
    /// The least of a window's upper edge that must be on a screen to take hold of it.
    private static final double HOLD = 80;

    private final Stage stage;
    private Rectangle2D place = Rectangle2D.EMPTY;

    /// Follows a window from now on.
    WindowMemory(Stage stage) {
        this.stage = stage;
        stage.xProperty().addListener(_ -> noteSoon());
        stage.yProperty().addListener(_ -> noteSoon());
        stage.widthProperty().addListener(_ -> noteSoon());
        stage.heightProperty().addListener(_ -> noteSoon());
        // To changes, not to invalidations: JavaFX forgets the value it tells of when a popup that
        // closes with the window was the last to listen to those.
        stage.showingProperty().addListener((_, _, _) -> noteSoon());
        noteSoon();
    }

    /// Systems tell of a new size before they tell that it is that of a maximized window.
    private void noteSoon() {
        Platform.runLater(this::note);
    }

    private void note() {
        boolean free = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (free && stage.getWidth() > 0 && stage.getHeight() > 0) {
            place =
                    new Rectangle2D(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /// Where the window stands, or would stand if it were not maximized.
    Optional<WindowPlace> now() {
        return place.equals(Rectangle2D.EMPTY)
                ? Optional.empty()
                : Optional.of(
                        new WindowPlace(
                                place.getMinX(),
                                place.getMinY(),
                                place.getWidth(),
                                place.getHeight(),
                                stage.isMaximized()));
    }

    /// Puts a window where it stood, as far as the screens there are now allow.
    public static void restore(Stage stage, WindowPlace kept, List<Rectangle2D> screens) {
        @Nullable Rectangle2D screen = screenOf(kept, screens);
        if (screen != null) {
            stage.setX(kept.x());
            stage.setY(Math.max(kept.y(), screen.getMinY()));
            stage.setWidth(Math.min(kept.width(), screen.getWidth()));
            stage.setHeight(Math.min(kept.height(), screen.getHeight()));
        }
        stage.setMaximized(kept.maximized());
    }

    /// The screen on which enough of the window's upper edge lies; none if it was unplugged.
    static @Nullable Rectangle2D screenOf(WindowPlace kept, List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double across =
                    Math.min(kept.x() + kept.width(), screen.getMaxX())
                            - Math.max(kept.x(), screen.getMinX());
            boolean down = kept.y() > screen.getMinY() - HOLD && kept.y() < screen.getMaxY() - HOLD;
            if (across >= HOLD && down) {
                return screen;
            }
        }
        return null;
    }
}
