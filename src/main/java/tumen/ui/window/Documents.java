package tumen.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.edit.Edits;
import tumen.exporting.PictureReturn;
import tumen.keeping.FileStamp;
import tumen.keeping.Origin;
import tumen.keeping.StampedReading;
import tumen.keeping.StampedWriting;
import tumen.paint.AwtTextMeasure;
import tumen.progress.Progress;
import tumen.scene.Rehearsal;
import tumen.settings.KeptSettings;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.storage.AtomicFile;
import tumen.storage.ReadResult;
import tumen.storage.ShippedDataset;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;
import tumen.ui.dialog.Unapplied;
import tumen.ui.file.FileKind;
import tumen.ui.file.FileQuestions;
import tumen.ui.file.FileWriting;
import tumen.ui.file.Target;
import tumen.ui.keeping.Autosaving;
import tumen.ui.keeping.DiskFile;
import tumen.ui.keeping.DiskWatch;
import tumen.ui.keeping.Recovery;
import tumen.ui.problems.ProblemReport;
import tumen.ui.problems.ProblemsDialog;
import tumen.ui.progress.Waiting;
import tumen.ui.progress.Work;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// Opens and saves project files without making the window wait.
public final class Documents {
    /// After how long a document has been painted first, and the rest of it can be worked out.
    private static final Duration MOMENT = Duration.millis(300);

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final ProblemReport NONE =
            new ProblemReport(Path.of(Words.of("problems.example")), false, List.of());

    /// The share of opening a file after which it is read, and that after which it is indexed; the
    /// rest is the first picture.
    private static final double READ = 0.55;

    private static final double INDEXED = 0.85;

    private final Stage stage;
    private final Store store;
    private final FileQuestions questions;
    private final FileWriting writing;
    private final Consumer<String> notice;
    private final KeptSettings settings;
    private final ReadOnlyObjectWrapper<ProblemReport> report = new ReadOnlyObjectWrapper<>(NONE);
    private final Waiting waiting = new Waiting();
    private final DiskFile disk = new DiskFile();
    private final DiskWatch watch;
    private Optional<Work> opening = Optional.empty();

    /// What was open when the user last let it go for another document.
    private Document given;

    Documents(Surroundings around, Store store, Consumer<String> notice) {
        this.stage = around.stage();
        this.store = store;
        this.questions = around.files();
        this.notice = notice;
        this.settings = around.settings();
        this.given = store.state().document();
        this.writing = new FileWriting(stage);
        this.watch = new DiskWatch(around, store, disk, waiting, notice, this::saveAs);
        Autosaving autosaving = new Autosaving(around, store, disk, notice);
        new Recovery(
                around,
                autosaving,
                (words, task) -> leave(() -> inBackground(words, task)),
                this::recovered);
    }

    /// What is wrong in the file that is open.
    ReadOnlyObjectProperty<ProblemReport> report() {
        return report.getReadOnlyProperty();
    }

    /// Goes on with the document another window had open, in the same file.
    void takeOver(Documents before) {
        report.set(before.report.get());
        disk.goOn(before.disk);
    }

    /// What is being opened or saved, to be shown in the window.
    Waiting waiting() {
        return waiting;
    }

    /// Whether a document is on its way.
    public boolean isOpening() {
        return opening.filter(Work::isUnderWay).isPresent();
    }

    /// Opens the dataset on board.
    public void openShipped() {
        inBackground(
                Words.of("file.openingExample"),
                progress -> shown(Document.of(ShippedDataset.project(), null, progress), NONE));
    }

    /// Begins a project with the kinds of events the shipped one has, and nothing else.
    void openNew() {
        leave(() ->
                inBackground(
                        Words.of("edit.beginning"),
                        progress ->
                                shown(
                                        Document.of(
                                                Edits.begun(
                                                        Words.of("edit.untitled"),
                                                        ShippedDataset.project()),
                                                null,
                                                progress),
                                        NONE)));
    }

    /// Opens a project, or the view a picture remembers; one with errors leaves the open document
    /// as it is and lists them, and so does giving up.
    public void open(Path file) {
        if (FileKind.PICTURE.fits(file)) {
            Document open = store.state().document();
            inBackground(
                    Words.of("file.opening", file.getFileName()), progress -> returned(file, open));
        } else {
            leave(() -> {
                AppState before = store.state();
                inBackground(
                        Words.of("file.opening", file.getFileName()),
                        progress -> read(file, before, progress));
            });
        }
    }

    /// Goes on to something that puts an end to the open document: at once if no form is filled in
    /// and nothing was edited since it was saved, else as the user says.
    void leave(Runnable then) {
        Unapplied forms = Unapplied.before(stage);
        forms.leave(() ->
                leaveEdits(() -> {
                    forms.drop();
                    given = store.state().document();
                    then.run();
                }));
    }

    /// Goes on to showing another document, for which the open one was let go before; what was
    /// edited or filled in since is not lost to it unasked.
    private void leaveSince(Runnable then) {
        if (store.state().document().project().equals(given.project())) {
            Unapplied forms = Unapplied.before(stage);
            forms.leave(() -> {
                forms.drop();
                then.run();
            });
        } else {
            leave(then);
        }
    }

    private void leaveEdits(Runnable then) {
        Document document = store.state().document();
        if (document.modified()) {
            Message.askToSave(
                    stage,
                    Words.of("file.saveAsk", document.named()),
                    Words.of("file.saveWords"),
                    () -> save(then),
                    then);
        } else {
            then.run();
        }
    }

    private Runnable returned(Path file, Document open) {
        try {
            PictureReturn again = PictureReturn.of(file, open);
            return () -> show(file, again);
        } catch (IOException problem) {
            LOG.warn("{}: no view to return to", file, problem);
            String words = String.valueOf(problem.getMessage());
            return () -> Message.tell(stage, Words.of("file.noView"), words);
        }
    }

    private void show(Path file, PictureReturn again) {
        if (again.document().equals(store.state().document())) {
            showView(file, again);
        } else {
            leave(() -> {
                shown(again.document(), NONE).run();
                showView(file, again);
            });
        }
    }

    private void showView(Path file, PictureReturn again) {
        store.send(new Intent.ShowView(again.view(store.state())));
        if (again.changes().isEmpty()) {
            notice.accept(Words.of("file.viewOf", file.getFileName()));
        } else {
            String words = String.join("\n", again.changes());
            Message.tell(stage, Words.of("file.otherPicture"), words);
        }
    }

    private Runnable read(Path file, AppState before, Progress progress) {
        clearLeft(file);
        StampedReading reading = StampedReading.of(file, progress.part(0, READ));
        ProblemReport found = ProblemReport.of(file, reading.result());
        found.problems().forEach(problem -> LOG.warn("{}: {}", file, problem));
        return switch (reading.result()) {
            case ReadResult.Accepted accepted -> {
                Document document =
                        Document.begun(
                                accepted.project(), home(file), progress.part(READ, INDEXED));
                Rehearsal.of(
                        before,
                        new Intent.Open(document),
                        AwtTextMeasure.INSTANCE,
                        progress.part(INDEXED, 1));
                settings.change(now -> now.withOpened(file));
                Runnable show = shown(document, found, reading.stamp());
                yield () -> {
                    show.run();
                    PauseTransition seen = new PauseTransition(MOMENT);
                    seen.setOnFinished(_ -> document.index().complete());
                    seen.play();
                };
            }
            case ReadResult.Refused _ -> {
                if (Files.notExists(file)) {
                    settings.change(now -> now.without(file));
                }
                yield () -> refused(found);
            }
        };
    }

    /// Where a project is saved that came from a file; nowhere yet if that was a pack.
    private static @Nullable Path home(Path file) {
        return FileKind.PACK.fits(file) ? null : file;
    }

    /// Asks for a file and opens it.
    void askAndOpen() {
        questions.toOpen(FileKind.PROJECT, FileKind.PACK).ifPresent(this::open);
    }

    /// Lists what is wrong in the file that is open.
    void showProblems() {
        show(report.get());
    }

    /// Writes the project to its file; asks for one if it has none.
    void save() {
        save(() -> {});
    }

    /// Asks for a file and writes the project there, where it is then at home.
    void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable then) {
        Path file = store.state().document().file();
        if (file == null) {
            saveAs(then);
        } else {
            watch.beforeWriting(file, () -> write(new Target(file, true), then));
        }
    }

    private void saveAs(Runnable then) {
        Path file = store.state().document().file();
        String title = store.state().document().project().title();
        Path suggested = file == null ? FileKind.PROJECT.nameFor(title) : file.toAbsolutePath();
        questions.toWrite(FileKind.PROJECT, suggested).ifPresent(target -> write(target, then));
    }

    private void write(Target target, Runnable then) {
        Document document = store.state().document();
        Work saving = waiting.begin(Words.of("file.saving", target.file().getFileName()));
        AtomicReference<@Nullable FileStamp> stamp = new AtomicReference<>();
        disk.setWriting(true);
        writing.write(
                target,
                file -> {
                    clearLeft(file);
                    stamp.set(StampedWriting.write(document.project(), file, saving));
                },
                written -> {
                    saving.end(() ->
                            written.ifPresent(file -> {
                                saved(document, file, Optional.ofNullable(stamp.get()));
                                then.run();
                            }));
                    disk.setWriting(false);
                });
    }

    private void saved(Document document, Path file, Optional<FileStamp> stamp) {
        if (document.isStill(store.state().document())) {
            report.set(new ProblemReport(file, false, report.get().problems()));
            disk.know(file, stamp);
        }
        store.send(new Intent.Saved(document, document.project(), file));
        settings.change(now -> now.withOpened(file));
        notice.accept(Words.of("file.saved", file.getFileName()));
    }

    /// Does work beside the window in the place of what was being opened before; what comes of it
    /// happens in the window.
    private void inBackground(String words, Function<Progress, Runnable> task) {
        opening.ifPresent(Work::giveUp);
        given = store.state().document();
        opening = Optional.of(waiting.run(words, task));
    }

    private Runnable shown(Document document, ProblemReport found) {
        return shown(document, found, Optional.empty());
    }

    private Runnable shown(Document document, ProblemReport found, Optional<FileStamp> stamp) {
        return () -> leaveSince(() -> put(document, found, stamp));
    }

    private void recovered(Document document, Origin origin, Runnable then) {
        leaveSince(() -> {
            put(document, NONE, origin.stamp());
            then.run();
        });
    }

    private void put(Document document, ProblemReport found, Optional<FileStamp> stamp) {
        report.set(found);
        disk.know(document.file(), stamp);
        store.send(new Intent.Open(document));
    }

    /// Takes away what saves that were killed left beside a file, where that is possible.
    private static void clearLeft(Path file) {
        try {
            AtomicFile.clearLeft(file);
        } catch (IOException problem) {
            LOG.info("beside {} there may be parts of saves that were killed", file, problem);
        }
    }

    /// Lists what is wrong; where nothing is open yet, the example is shown behind the list.
    private void refused(ProblemReport found) {
        if (store.state().document().isNone()) {
            openShipped();
        }
        show(found);
    }

    private void show(ProblemReport found) {
        ProblemsDialog.show(stage, found, () -> open(found.file()));
    }
}
