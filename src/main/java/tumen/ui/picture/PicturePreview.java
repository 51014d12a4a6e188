package tumen.ui.picture;

import javafx.animation.PauseTransition;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.exporting.Export;
import tumen.exporting.SnapshotPicture;
import tumen.geo.ViewSize;
import tumen.words.Words;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The picture as it will be, small. It is painted beside the window, a moment after the last wish;
/// a newer wish ends an older one's painting.
final class PicturePreview extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(PicturePreview.class);
    private static final Duration MOMENT = Duration.millis(150);
    private static final double MARGIN = 16;

    private final Supplier<SnapshotPicture> pictures;
    private final ImageView view = new ImageView();
    private final Label words = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final PauseTransition delay = new PauseTransition(MOMENT);
    private final Painting painting = new Painting();
    private Optional<Function<SnapshotPicture, Export>> wished = Optional.empty();

    PicturePreview(Supplier<SnapshotPicture> pictures) {
        this.pictures = pictures;
        setId("picture-preview");
        getStyleClass().add("picture-preview");
        view.setId("picture-preview-image");
        view.setPreserveRatio(true);
        words.setId("picture-preview-words");
        words.getStyleClass().add("dialog-words");
        words.setWrapText(true);
        setMargin(words, new Insets(MARGIN));
        busy.getStyleClass().add("picture-busy");
        busy.visibleProperty().bind(painting.runningProperty());
        getChildren().addAll(view, words, busy);
        delay.setOnFinished(event -> painting.restart());
        painting.setOnSucceeded(event -> view.setImage(painting.getValue()));
        painting.setOnFailed(event -> fail(painting.getException()));
        layoutBoundsProperty().addListener(bounds -> delay.playFromStart());
    }

    /// Shows what an export looks like, or why there is none.
    void show(Optional<Function<SnapshotPicture, Export>> export, String problem) {
        wished = export;
        words.setText(problem);
        view.setVisible(export.isPresent());
        if (export.isPresent()) {
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
        words.setText(Words.of("picture.notPainted", problem.getMessage()));
    }

    private final class Painting extends Service<Image> {
        @Override
        protected Task<Image> createTask() {
            Function<SnapshotPicture, Export> export = wished.orElseThrow();
            double density = getScene().getWindow().getOutputScaleX();
            ViewSize room =
                    new ViewSize(
                            Math.max(1, getWidth() - 2 * MARGIN) * density,
                            Math.max(1, getHeight() - 2 * MARGIN) * density);
            return new Task<>() {
                @Override
                protected Image call() {
                    SnapshotPicture painter = pictures.get();
                    return FxImage.of(painter.preview(export.apply(painter), room));
                }
            };
        }
    }
}
