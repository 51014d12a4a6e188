package tumen.ui.keeping;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.index.EventIndex;
import tumen.keeping.FileStamp;
import tumen.model.Project;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Showing;
import tumen.ui.Surroundings;
import tumen.ui.progress.Waiting;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Sees when others change the document's file, and lets the user say what becomes of it. Nothing
/// of theirs is ever written over unasked.
public final class DiskWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);

    /// Looks at the file for each autosave.
    private static final int LOOKS = 10;

    private final Stage stage;
    private final Store store;
    private final DiskFile disk;
    private final Waiting waiting;
    private final Consumer<String> notice;
    private final Consumer<Runnable> saveAs;
    private final Duration every;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("disk watch").factory());
    private boolean asking;

    /// What the user wants to decide later.
    private Optional<FileStamp> later = Optional.empty();

    /// What could not be read at the last look: another process may still be writing it.
    private Optional<FileStamp> unfinished = Optional.empty();

    /// `saveAs` asks for another file, writes the document there and goes on.
    public DiskWatch(
            Surroundings around,
            Store store,
            DiskFile disk,
            Waiting waiting,
            Consumer<String> notice,
            Consumer<Runnable> saveAs) {
        this.stage = around.stage();
        this.store = store;
        this.disk = disk;
        this.waiting = waiting;
        this.notice = notice;
        this.saveAs = saveAs;
        this.every = around.autosaves().every().dividedBy(LOOKS);
        ChangeListener<Boolean> focused = (_, _, has) -> lookIf(has);
        Showing.follow(
                stage,
                () -> {
                    stage.focusedProperty().addListener(focused);
                    var _ =
                            worker.scheduleWithFixedDelay(
                                    () -> Platform.runLater(this::look),
                                    every.toMillis(),
                                    every.toMillis(),
                                    TimeUnit.MILLISECONDS);
                },
                () -> {
                    stage.focusedProperty().removeListener(focused);
                    worker.shutdown();
                });
    }

    private void lookIf(boolean focused) {
        if (focused) {
            look();
        }
    }

    private void look() {
        if (!asking && !disk.isWriting() && !worker.isShutdown()) {
            disk.known().ifPresent(known -> check(known, this::noticed, () -> {}));
        }
    }

    /// Goes on to writing over a file of this document if nobody else changed it, else as the user
    /// says.
    public void beforeWriting(Path file, Runnable writing) {
        Optional<DiskFile.Known> known = disk.known().filter(its -> its.file().equals(file));
        if (known.isEmpty() || disk.isWriting()) {
            writing.run();
        } else if (!asking) {
            check(known.get(), found -> write(found, writing), () -> beforeWriting(file, writing));
        }
    }

    /// `stale` is for what was found too late to mean anything. What was edited meanwhile is
    /// compared again.
    private void check(DiskFile.Known known, Consumer<DiskCheck> found, Runnable stale) {
        Document document = store.state().document();
        worker.execute(() -> {
            DiskCheck check = checked(known, document);
            Platform.runLater(() -> {
                if (!disk.isStill(known) || disk.isWriting() || asking) {
                    stale.run();
                } else if (check instanceof DiskCheck.Changed && isOther(document)) {
                    check(known, found, stale);
                } else {
                    found.accept(check);
                }
            });
        });
    }

    private boolean isOther(Document compared) {
        return !store.state().document().project().equals(compared.project());
    }

    private static DiskCheck checked(DiskFile.Known known, Document document) {
        try {
            return DiskCheck.of(known, document.project(), document.saved());
        } catch (IOException problem) {
            LOG.warn("{} cannot be looked at", known.file(), problem);
            return new DiskCheck.Unreadable(known.stamp(), problem.toString());
        }
    }

    private void noticed(DiskCheck found) {
        switch (found) {
            case DiskCheck.Same() -> {}
            case DiskCheck.Touched(FileStamp stamp) -> disk.know(file(), Optional.of(stamp));
            case DiskCheck.Gone() -> gone();
            case DiskCheck.Changed changed -> {
                if (changed.difference().isEmpty()) {
                    held(changed.theirs(), changed.stamp());
                } else if (isNew(changed.stamp())) {
                    ask(changed, () -> {});
                }
            }
            case DiskCheck.Unreadable unreadable -> {
                boolean again = unfinished.filter(unreadable.stamp()::sameBytes).isPresent();
                unfinished = Optional.of(unreadable.stamp());
                if (again && isNew(unreadable.stamp())) {
                    ask(unreadable, () -> {});
                }
            }
        }
    }

    private boolean isNew(FileStamp stamp) {
        return later.filter(stamp::sameBytes).isEmpty();
    }

    private void write(DiskCheck found, Runnable writing) {
        switch (found) {
            case DiskCheck.Same() -> writing.run();
            case DiskCheck.Touched(_), DiskCheck.Gone() -> {
                noticed(found);
                writing.run();
            }
            case DiskCheck.Changed changed when changed.difference().isEmpty() -> {
                noticed(found);
                writing.run();
            }
            case DiskCheck.Changed changed -> ask(changed, writing);
            case DiskCheck.Unreadable unreadable -> ask(unreadable, writing);
        }
    }

    private Path file() {
        return disk.known().orElseThrow().file();
    }

    /// What is not in a file any more is not saved.
    private void gone() {
        Path file = file();
        store.send(new Intent.Saved(store.state().document(), Project.EMPTY, file));
        disk.know(null, Optional.empty());
        notice.accept(Words.of("disk.gone", file));
    }

    /// The file holds another project than when it was last read or written.
    private void held(Project theirs, FileStamp stamp) {
        Path file = file();
        store.send(new Intent.Saved(store.state().document(), theirs, file));
        disk.know(file, Optional.of(stamp));
    }

    private void ask(DiskCheck.Changed changed, Runnable then) {
        asking = true;
        store.send(new Intent.MarkChanges(Optional.of(changed.changes())));
        DiskDialog.changed(
                stage,
                store,
                file(),
                changed.difference(),
                answer -> {
                    store.send(new Intent.MarkChanges(Optional.empty()));
                    answered(answer, changed.stamp(), changed.theirs(), then);
                });
    }

    private void ask(DiskCheck.Unreadable unreadable, Runnable then) {
        asking = true;
        DiskDialog.unreadable(
                stage,
                file(),
                unreadable.reason(),
                answer -> answered(answer, unreadable.stamp(), Project.EMPTY, then));
    }

    private void answered(
            DiskDialog.Answer answer, FileStamp stamp, Project theirs, Runnable then) {
        asking = false;
        switch (answer) {
            case TAKE -> take(theirs, stamp);
            case KEEP -> {
                held(theirs, stamp);
                then.run();
            }
            case SAVE_AS -> {
                later = Optional.of(stamp);
                saveAs.accept(() -> {});
            }
            case LATER -> later = Optional.of(stamp);
        }
    }

    /// Theirs takes the place of ours as one edit, which can be undone.
    private void take(Project theirs, FileStamp stamp) {
        Path file = file();
        Document document = store.state().document();
        var _ =
                waiting.run(
                        Words.of("disk.taking", String.valueOf(file.getFileName())),
                        progress -> {
                            EventIndex index = EventIndex.of(theirs, progress);
                            return () -> taken(document, index, stamp, file);
                        });
    }

    private void taken(Document document, EventIndex index, FileStamp stamp, Path file) {
        if (document.isStill(store.state().document())) {
            store.send(new Intent.EditProject(index));
            store.send(new Intent.Saved(store.state().document(), index.project(), file));
            disk.know(file, Optional.of(stamp));
            notice.accept(Words.of("disk.taken", String.valueOf(file.getFileName())));
        }
    }
}
