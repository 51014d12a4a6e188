package tumen.ui.window;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.model.Project;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.storage.ProjectReader;
import tumen.storage.ProjectWriter;
import tumen.storage.ReadResult;
import tumen.storage.ShippedDataset;
import tumen.ui.Surroundings;
import tumen.ui.file.FileKind;
import tumen.ui.file.FileQuestions;
import tumen.ui.file.FileWriting;
import tumen.ui.file.Target;
import tumen.ui.problems.ProblemReport;
import tumen.ui.problems.ProblemsDialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Opens and saves project files without making the window wait.
public final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final ProblemReport NONE =
            new ProblemReport(Path.of("the example"), false, List.of());

    private final Stage stage;
    private final Store store;
    private final FileQuestions questions;
    private final FileWriting writing;
    private final Consumer<String> notice;
    private final ReadOnlyObjectWrapper<ProblemReport> report = new ReadOnlyObjectWrapper<>(NONE);
    private int asked;

    Documents(Surroundings around, Store store, Consumer<String> notice) {
        this.stage = around.stage();
        this.store = store;
        this.questions = around.files();
        this.notice = notice;
        this.writing = new FileWriting(stage);
    }

    /// What is wrong in the file that is open.
    ReadOnlyObjectProperty<ProblemReport> report() {
        return report.getReadOnlyProperty();
    }

    /// Opens the dataset on board.
    public void openShipped() {
        inBackground(() -> shown(Document.of(ShippedDataset.project(), null), NONE));
    }

    /// Opens a file; one with errors leaves the open document as it is and lists them.
    public void open(Path file) {
        inBackground(() -> {
            ReadResult result = ProjectReader.read(file);
            ProblemReport found = ProblemReport.of(file, result);
            found.problems().forEach(problem -> LOG.warn("{}: {}", file, problem));
            return switch (result) {
                case ReadResult.Accepted accepted ->
                        shown(Document.of(accepted.project(), file), found);
                case ReadResult.Refused _ -> request -> show(found);
            };
        });
    }

    /// Asks for a file and opens it.
    void askAndOpen() {
        questions.toOpen(FileKind.PROJECT).ifPresent(this::open);
    }

    /// Lists what is wrong in the file that is open.
    void showProblems() {
        show(report.get());
    }

    /// Writes the project to its file; asks for one if it has none.
    void save() {
        Path file = store.state().document().file();
        if (file == null) {
            saveAs();
        } else {
            write(new Target(file, true));
        }
    }

    /// Asks for a file and writes the project there, where it is then at home.
    void saveAs() {
        Path file = store.state().document().file();
        String title = store.state().document().project().title();
        String name =
                file == null ? FileKind.PROJECT.nameFor(title) : String.valueOf(file.getFileName());
        questions.toWrite(FileKind.PROJECT, name).ifPresent(this::write);
    }

    private void write(Target target) {
        Project project = store.state().document().project();
        writing.write(
                target,
                file -> ProjectWriter.write(project, file),
                written ->
                        written.ifPresent(file -> {
                            report.set(new ProblemReport(file, false, report.get().problems()));
                            store.send(new Intent.Saved(project, file));
                            notice.accept("Saved " + file.getFileName());
                        }));
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
    private IntConsumer shown(Document document, ProblemReport found) {
        return request -> {
            if (request == asked) {
                report.set(found);
                store.send(new Intent.Open(document));
            }
        };
    }

    private void show(ProblemReport found) {
        ProblemsDialog.show(stage, found, () -> open(found.file()));
    }
}
