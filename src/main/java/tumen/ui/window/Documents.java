package tumen.ui.window;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.storage.Problem;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;
import tumen.storage.ShippedDataset;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Opens project files without making the window wait.
public final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final FileChooser.ExtensionFilter FILES =
            new FileChooser.ExtensionFilter("Tumen project", "*.tumen.json");

    private final Stage stage;
    private final Store store;
    private int asked;

    Documents(Stage stage, Store store) {
        this.stage = stage;
        this.store = store;
    }

    /// Opens the dataset on board.
    public void openShipped() {
        inBackground(() -> shown(Document.of(ShippedDataset.project(), null)));
    }

    /// Opens a file; one with errors leaves the open document as it is and lists them.
    public void open(Path file) {
        inBackground(() ->
                switch (ProjectReader.read(file)) {
                    case ReadResult.Accepted accepted -> {
                        accepted.problems().forEach(p -> LOG.warn("{}: {}", file, p));
                        yield shown(Document.of(accepted.project(), file));
                    }
                    case ReadResult.Refused refused -> request -> refuse(file, refused.problems());
                });
    }

    /// Asks for a file and opens it.
    void askAndOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open");
        chooser.getExtensionFilters().add(FILES);
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            open(file.toPath());
        }
    }

    /// Does work beside the window; what comes of it happens in the window, given which request it
    /// answers.
    private void inBackground(Supplier<IntConsumer> work) {
        int request = ++asked;
        Thread.ofVirtual()
                .name("open")
                .start(() -> {
                    IntConsumer outcome = work.get();
                    Platform.runLater(() -> outcome.accept(request));
                });
    }

    /// Shows a document unless another was asked for since.
    private IntConsumer shown(Document document) {
        return request -> {
            if (request == asked) {
                store.send(new Intent.Open(document));
            }
        };
    }

    private void refuse(Path file, List<Problem> problems) {
        LOG.warn("{} was refused: {}", file, problems);
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(stage);
        alert.setTitle("Cannot open");
        alert.setHeaderText(file + " has errors");
        alert.setContentText(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        alert.show();
    }
}
