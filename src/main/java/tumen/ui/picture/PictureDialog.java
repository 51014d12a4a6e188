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
import tumen.exporting.ExportFormat.Wish;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotPicture;
import tumen.progress.Progress;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;
import tumen.ui.Surroundings;
import tumen.ui.dialog.OwnedDialog;
import tumen.ui.file.FileKind;
import tumen.ui.file.FileWriting;
import tumen.ui.file.Target;
import tumen.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/// The dialog in which a picture is arranged, looked at and written to a file. It shows the state
/// of the moment it was opened.
final class PictureDialog {
    private final ButtonType copying = new ButtonType(Words.of("picture.copy"), ButtonData.LEFT);
    private final ButtonType exporting =
            new ButtonType(Words.of("command.file.export"), ButtonData.OK_DONE);

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
            Consumer<Function<SnapshotPicture, Export>> copy,
            Consumer<PictureChoice> leave) {
        this.around = around;
        this.state = state;
        preview = new PicturePreview(around.pictures());
        BorderPane content = new BorderPane(preview);
        content.setId("picture-content");
        content.setBottom(status);
        dialog =
                new OwnedDialog(
                        around.stage(),
                        "picture",
                        Words.of("picture.title"),
                        content,
                        copying,
                        exporting,
                        ButtonType.CLOSE);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.wear(PictureDialog.class, "picture.css");
        writing = new FileWriting(around.stage());
        form =
                new PictureForm(
                        first, state.document().project().briefings(), offered(), this::changed);
        content.setLeft(form);
        dialog.keepOpen(copying, "picture-copy", () -> exported(form.choice()).ifPresent(copy));
        dialog.keepOpen(exporting, "picture-export", this::export);
        dialog.button(ButtonType.CLOSE, "picture-close");
        dialog.focusFirst(exporting);
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

    private Optional<Function<SnapshotPicture, Export>> exported(PictureChoice choice) {
        return choice.pageSize().map(size -> pictures -> choice.export(size, state, pictures));
    }

    private void changed(PictureChoice choice) {
        Optional<Function<SnapshotPicture, Export>> export = exported(choice);
        button(copying).setDisable(!choice.asks(Wish.PAGE) || export.isEmpty());
        button(exporting).setDisable(export.isEmpty());
        preview.show(export, choice.asks(Wish.PAGE) ? choice.size().problem() : "");
        status.rest(words(choice));
    }

    private String words(PictureChoice choice) {
        return choice.asks(Wish.PAGE)
                ? choice.pageSize()
                        .map(size -> choice.many() + Words.of("picture.pixels", size.pixels()))
                        .orElse("")
                : SnapshotWords.line(state);
    }

    private void export() {
        PictureChoice choice = form.choice();
        FileKind kind = new FileKind(choice.format().name(), choice.format().extension());
        exported(choice)
                .ifPresent(export ->
                        around.files()
                                .toWrite(kind, kind.nameFor(choice.subject()))
                                .ifPresent(target -> write(target, choice, export)));
    }

    /// Of several files the first is asked for, and shown.
    private void write(
            Target target, PictureChoice choice, Function<SnapshotPicture, Export> export) {
        ExportFormat format = choice.format();
        Path first = ExportFile.first(format, choice.told(), target.file());
        boolean one = first.equals(target.file());
        AtomicBoolean givenUp = new AtomicBoolean();
        Progress progress =
                share -> {
                    if (givenUp.get()) {
                        throw new CancellationException("the user gave up");
                    }
                    Platform.runLater(() -> status.reached(share));
                };
        boolean hadFocus = button(exporting).isFocused();
        button(exporting).setDisable(true);
        status.working(Words.of("picture.writing", format.name()), () -> givenUp.set(true));
        writing.write(
                new Target(first, one && target.replace()),
                _ -> {
                    Export whole = export.apply(around.pictures().get());
                    ExportFile.write(format, whole, target.file(), true, progress);
                },
                file -> finished(file, hadFocus));
    }

    private void finished(Optional<Path> file, boolean hadFocus) {
        changed(form.choice());
        if (hadFocus) {
            button(exporting).requestFocus();
        }
        file.ifPresent(written -> status.written(written, around.shown()));
    }

    private Node button(ButtonType type) {
        return dialog.getDialogPane().lookupButton(type);
    }
}
