package tumen.ui.window;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;

import tumen.ui.dialog.Message;
import tumen.ui.file.FileKind;
import tumen.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens the first project, or else the first picture, among files dropped on the window.
final class FileDrop {
    private final Window window;
    private final Consumer<Path> open;

    private FileDrop(Window window, Consumer<Path> open) {
        this.window = window;
        this.open = open;
    }

    /// Takes what is dropped on a node from now on.
    static void on(Node node, Window window, Consumer<Path> open) {
        FileDrop drop = new FileDrop(window, open);
        node.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    /// The first file that may be a project by its name, else the first that may be a picture.
    static Optional<Path> openable(List<Path> files) {
        return files.stream()
                .filter(file ->
                        FileKind.PACK.fits(file)
                                || file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                .findFirst()
                .or(() -> files.stream().filter(FileKind.PICTURE::fits).findFirst());
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files =
                event.getDragboard().hasFiles()
                        ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                        : List.of();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            take(files);
        }
    }

    private void take(List<Path> files) {
        openable(files)
                .ifPresentOrElse(
                        open,
                        () ->
                                Message.tell(
                                        window,
                                        Words.of("drop.noProject", files.getFirst().getFileName()),
                                        Words.of("drop.which")));
    }
}
