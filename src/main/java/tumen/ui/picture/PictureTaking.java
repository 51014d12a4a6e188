package tumen.ui.picture;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.exporting.Export;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotPicture;
import tumen.state.AppState;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;
import tumen.words.Words;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
                around, state, choice(state), this::copy, choice -> last = Optional.of(choice));
    }

    /// Copies a picture as it was chosen last.
    public void copy(AppState state) {
        PictureChoice choice = choice(state);
        PictureSize size = choice.pageSize().orElse(PictureSize.FULL_HD);
        copy(pictures -> choice.export(size, state, pictures));
    }

    private PictureChoice choice(AppState state) {
        return last.map(choice -> choice.forState(state))
                .orElseGet(() -> PictureChoice.usual(state));
    }

    private void copy(Function<SnapshotPicture, Export> export) {
        notice.accept(Words.of("picture.painting"));
        Thread.ofVirtual().name("copy").start(() -> paint(export));
    }

    private void paint(Function<SnapshotPicture, Export> wanted) {
        try {
            SnapshotPicture pictures = around.pictures().get();
            Export export = wanted.apply(pictures);
            Image image = FxImage.of(pictures.paint(export));
            Platform.runLater(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
                notice.accept(Words.of("picture.copied", export.options().page().size().pixels()));
            });
        } catch (RuntimeException problem) {
            LOG.error("the picture could not be copied", problem);
            Platform.runLater(() ->
                    Message.tell(
                            around.stage(),
                            Words.of("picture.notCopied"),
                            String.valueOf(problem.getMessage())));
        }
    }
}
