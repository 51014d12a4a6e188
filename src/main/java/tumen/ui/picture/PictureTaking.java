package tumen.ui.picture;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.exporting.ExportOptions;
import tumen.exporting.SnapshotOptions;
import tumen.state.AppState;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;

import java.util.Optional;
import java.util.function.Consumer;

/// Takes pictures of states for one window: to files by a dialog, or to the clipboard. Remembers
/// what was chosen last, for as long as the window lives.
public final class PictureTaking {
    private static final Logger LOG = LoggerFactory.getLogger(PictureTaking.class);

    private final Surroundings around;
    private final Consumer<String> notice;
    private Optional<PictureChoice> last = Optional.empty();

    /// `notice` says in passing what was done.
    public PictureTaking(Surroundings around, Consumer<String> notice) {
        this.around = around;
        this.notice = notice;
    }

    /// Opens the export dialog.
    public void export(AppState state) {
        new PictureDialog(
                around,
                state,
                choice(state),
                page -> copy(state, page),
                choice -> last = Optional.of(choice));
    }

    /// Copies a picture as it was chosen last.
    public void copy(AppState state) {
        copy(
                state,
                choice(state)
                        .wanted()
                        .map(ExportOptions::page)
                        .orElseGet(() -> SnapshotOptions.of(state)));
    }

    private PictureChoice choice(AppState state) {
        return last.map(choice -> choice.forState(state))
                .orElseGet(() -> PictureChoice.usual(state));
    }

    private void copy(AppState state, SnapshotOptions page) {
        notice.accept("Painting the picture…");
        Thread.ofVirtual().name("copy").start(() -> paint(state, page));
    }

    private void paint(AppState state, SnapshotOptions page) {
        try {
            Image image = FxImage.of(around.pictures().get().paint(state, page));
            Platform.runLater(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
                notice.accept("Picture copied, " + page.size().pixels() + " pixels");
            });
        } catch (RuntimeException problem) {
            LOG.error("the picture could not be copied", problem);
            Platform.runLater(() ->
                    Message.tell(
                            around.stage(),
                            "The picture could not be copied",
                            String.valueOf(problem.getMessage())));
        }
    }
}
