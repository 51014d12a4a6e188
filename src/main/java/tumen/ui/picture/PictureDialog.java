package tumen.ui.picture;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.BorderPane;
import javafx.stage.Modality;

import tumen.exporting.Export;
import tumen.exporting.ExportFile;
import tumen.exporting.ExportFormat;
import tumen.exporting.ExportOptions;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.progress.Progress;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;
import tumen.ui.Surroundings;
import tumen.ui.dialog.OwnedDialog;
import tumen.ui.file.FileKind;
import tumen.ui.file.FileWriting;
import tumen.ui.file.Target;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The dialog in which a picture is arranged, looked at and written to a file. It shows the state
/// of the moment it was opened.
final class PictureDialog {
    private static final ButtonType COPY = new ButtonType("Copy", ButtonData.LEFT);
    private static final ButtonType EXPORT = new ButtonType("Export…", ButtonData.OK_DONE);

    private final Surroundings around;
    private final AppState state;
    private final FileWriting writing;
    private final PictureStatus status = new PictureStatus();
    private final PicturePreview preview;
    private final PictureForm form;
    private final OwnedDialog dialog;

    /// Opens the dialog; `copy` copies a picture, `leave` gets the last choice when it is closed.
    PictureDialog(
            Surroundings around,
            AppState state,
            PictureChoice first,
            Consumer<SnapshotOptions> copy,
            Consumer<PictureChoice> leave) {
        this.around = around;
        this.state = state;
        preview = new PicturePreview(around.pictures(), state);
        BorderPane content = new BorderPane(preview);
        content.setId("picture-content");
        content.setBottom(status);
        dialog =
                new OwnedDialog(
                        around.stage(),
                        "picture",
                        "Export",
                        content,
                        COPY,
                        EXPORT,
                        ButtonType.CLOSE);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.wear(PictureDialog.class, "picture.css");
        writing = new FileWriting(around.stage());
        form = new PictureForm(first, offered(), this::changed);
        content.setLeft(form);
        dialog.keepOpen(
                COPY,
                "picture-copy",
                () -> form.choice().wanted().map(ExportOptions::page).ifPresent(copy));
        dialog.keepOpen(EXPORT, "picture-export", this::export);
        dialog.button(ButtonType.CLOSE, "picture-close");
        dialog.setOnHidden(event -> {
            preview.stop();
            leave.accept(form.choice());
        });
        dialog.show();
    }

    private List<PictureSize> offered() {
        Scene window = around.stage().getScene();
        return PictureSize.choices(window.getWidth(), window.getHeight());
    }

    private void changed(PictureChoice choice) {
        Optional<ExportOptions> wanted = choice.wanted();
        boolean page = choice.format().wishes().contains(ExportFormat.Wish.PAGE);
        button(COPY).setDisable(!page || wanted.isEmpty());
        button(EXPORT).setDisable(wanted.isEmpty());
        preview.show(wanted.map(ExportOptions::page), choice.size().problem());
        status.rest(wanted.map(options -> words(page, options)).orElse(""));
    }

    private String words(boolean page, ExportOptions options) {
        return page ? options.page().size().pixels() + " pixels" : SnapshotWords.line(state);
    }

    private void export() {
        PictureChoice choice = form.choice();
        FileKind kind = new FileKind(choice.format().name(), choice.format().extension());
        String subject = choice.options().page().title();
        choice.wanted()
                .ifPresent(options ->
                        around.files()
                                .toWrite(kind, kind.nameFor(subject))
                                .ifPresent(target -> write(target, choice.format(), options)));
    }

    private void write(Target target, ExportFormat format, ExportOptions options) {
        AtomicBoolean givenUp = new AtomicBoolean();
        Progress progress =
                share -> {
                    if (givenUp.get()) {
                        throw new CancellationException("the user gave up");
                    }
                    Platform.runLater(() -> status.reached(share));
                };
        button(EXPORT).setDisable(true);
        status.working("Writing " + format.name() + "…", () -> givenUp.set(true));
        writing.write(
                target,
                file -> {
                    SnapshotPicture pictures = around.pictures().get();
                    Export export = new Export(pictures, state, options);
                    ExportFile.write(format, export, file, true, progress);
                },
                this::finished);
    }

    private void finished(Optional<Path> file) {
        changed(form.choice());
        file.ifPresent(written -> status.written(written, around.shown()));
    }

    private Node button(ButtonType type) {
        return dialog.getDialogPane().lookupButton(type);
    }
}
