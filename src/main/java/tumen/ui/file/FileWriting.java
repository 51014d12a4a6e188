package tumen.ui.file;

import javafx.application.Platform;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.ui.dialog.Message;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Writes files beside the window, never over one without asking. What fails is told.
public final class FileWriting {
    private static final Logger LOG = LoggerFactory.getLogger(FileWriting.class);

    /// What fills a file.
    @FunctionalInterface
    public interface Writer {
        /// Writes it whole or not at all; gives up with a `CancellationException`.
        void write(Path file) throws IOException;
    }

    private final Window owner;

    /// Asks and tells before a window.
    public FileWriting(Window owner) {
        this.owner = owner;
    }

    /// Lets `writer` write and hands the window the file, or nothing if there is none: because the
    /// user kept the old one, gave up, or was told what went wrong.
    public void write(Target target, Writer writer, Consumer<Optional<Path>> outcome) {
        Thread.ofVirtual()
                .name("write")
                .start(() -> {
                    if (!target.replace() && Files.exists(target.file())) {
                        Platform.runLater(() -> askToReplace(target.file(), writer, outcome));
                    } else {
                        writeNow(target.file(), writer, outcome);
                    }
                });
    }

    private void askToReplace(Path file, Writer writer, Consumer<Optional<Path>> outcome) {
        Message.ask(
                owner,
                Words.of("file.replaceAsk", file.getFileName()),
                Words.of("file.replaceWords", file.toAbsolutePath().getParent()),
                Words.of("file.replace"),
                () -> write(new Target(file, true), writer, outcome),
                () -> outcome.accept(Optional.empty()));
    }

    private void writeNow(Path file, Writer writer, Consumer<Optional<Path>> outcome) {
        try {
            writer.write(file);
            LOG.info("wrote {}", file);
            Platform.runLater(() -> outcome.accept(Optional.of(file)));
        } catch (CancellationException givenUp) {
            LOG.info("gave up writing {}", file);
            Platform.runLater(() -> outcome.accept(Optional.empty()));
        } catch (IOException | RuntimeException problem) {
            LOG.error("could not write {}", file, problem);
            Platform.runLater(() -> {
                Message.tell(
                        owner, Words.of("file.cannotWrite", file.getFileName()), words(problem));
                outcome.accept(Optional.empty());
            });
        }
    }

    private static String words(Exception problem) {
        String message = problem.getMessage();
        return message == null ? problem.toString() : message;
    }
}
