package tumen.ui.picture;

import javafx.animation.PauseTransition;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.geo.ViewSize;
import tumen.state.AppState;

import java.util.Optional;
import java.util.function.Supplier;

/// The picture as it will be, small. It is painted beside the window, a moment after the last wish;
/// a newer wish ends an older one's painting.
final class PicturePreview extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(PicturePreview.class);
    private static final Duration MOMENT = Duration.millis(150);
    private static final double MARGIN = 16;

    private final Supplier<SnapshotPicture> pictures;
    private final AppState state;
    private final ImageView view = new ImageView();
    private final Label words = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final PauseTransition delay = new PauseTransition(MOMENT);
    private final Painting painting = new Painting();
    private Optional<SnapshotOptions> wished = Optional.empty();

    PicturePreview(Supplier<SnapshotPicture> pictures, AppState state) {
        this.pictures = pictures;
        this.state = state;
        setId("picture-preview");
        getStyleClass().add("picture-preview");
        view.setId("picture-preview-image");
        view.setPreserveRatio(true);
        words.getStyleClass().add("dialog-words");
        busy.getStyleClass().add("picture-busy");
        busy.visibleProperty().bind(painting.runningProperty());
        getChildren().addAll(view, words, busy);
        delay.setOnFinished(event -> painting.restart());
        painting.setOnSucceeded(event -> view.setImage(painting.getValue()));
        painting.setOnFailed(event -> fail(painting.getException()));
        layoutBoundsProperty().addListener(bounds -> delay.playFromStart());
    }

    /// Shows a picture of these options, or why there is none.
    void show(Optional<SnapshotOptions> options, String problem) {
        wished = options;
        words.setText(problem);
        view.setVisible(options.isPresent());
        if (options.isPresent()) {
            delay.playFromStart();
        } else {
            stop();
        }
    }

    /// Ends what is being painted.
    void stop() {
        delay.stop();
        painting.cancel();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth() - 2 * MARGIN);
        view.setFitHeight(getHeight() - 2 * MARGIN);
        super.layoutChildren();
    }

    private void fail(Throwable problem) {
        LOG.error("the preview could not be painted", problem);
        view.setImage(null);
        words.setText("The picture could not be painted: " + problem.getMessage());
    }

    private final class Painting extends Service<Image> {
        @Override
        protected Task<Image> createTask() {
            SnapshotOptions options = wished.orElseThrow();
            double density = getScene().getWindow().getOutputScaleX();
            ViewSize room =
                    new ViewSize(
                            Math.max(1, getWidth() - 2 * MARGIN) * density,
                            Math.max(1, getHeight() - 2 * MARGIN) * density);
            return new Task<>() {
                @Override
                protected Image call() {
                    return FxImage.of(pictures.get().paintWithin(state, options, room));
                }
            };
        }
    }
}
