package tumen.ui.edit;

import javafx.application.Platform;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.difference.Difference;
import tumen.index.EventIndex;
import tumen.model.Project;
import tumen.paint.AwtTextMeasure;
import tumen.progress.Progress;
import tumen.scene.Rehearsal;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.change.ChangeWords;
import tumen.ui.dialog.Message;
import tumen.ui.progress.Waiting;
import tumen.ui.progress.Work;
import tumen.words.Words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Carries edits out, one after the other. Each makes another project, which is indexed beside the
/// window and then takes the place of the one it was made from, as one step to take back.
public final class Editing {
    /// The share of an edit after which its project is indexed; the rest is the first picture.
    private static final double INDEXING = 0.7;

    private static final Logger LOG = LoggerFactory.getLogger(Editing.class);

    private final Window window;
    private final Store store;
    private final Waiting waiting;
    private final Consumer<String> notice;
    private final Deque<Wanted> wanted = new ArrayDeque<>();

    /// An edit of a document, and how its outcome takes the document's place.
    private record Wanted(Document of, UnaryOperator<Project> edit, Consumer<EventIndex> taking) {}

    /// Edits the store's document; `waiting` shows edits that take long, which can be given up.
    /// `notice` says in passing what was taken back or made again.
    public Editing(Window window, Store store, Waiting waiting, Consumer<String> notice) {
        this.window = window;
        this.store = store;
        this.waiting = waiting;
        this.notice = notice;
    }

    /// The document that is open.
    Document document() {
        return store.state().document();
    }

    /// Makes an edit after those asked for before. An edit of a document that is no longer open
    /// when its turn comes is dropped.
    public void make(UnaryOperator<Project> edit, Runnable then) {
        make(document(), edit, then);
    }

    /// The same for an edit that was begun when a document was open, as by filling in a form.
    void make(Document of, UnaryOperator<Project> edit, Runnable then) {
        want(
                of,
                edit,
                index -> {
                    store.send(new Intent.EditProject(index));
                    then.run();
                });
    }

    /// Takes the last edit back, at once where the index that was then is still kept.
    public void undo() {
        if (store.canUndo()) {
            retrace(store::undoUnindexed, store::undoTo, store::undo, this::tellTakenBack);
        } else {
            notice.accept(Words.of("edit.nothingToUndo"));
        }
    }

    /// Makes the edit taken back last again, at once where its index is still kept.
    public void redo() {
        if (store.canRedo()) {
            retrace(store::redoUnindexed, store::redoTo, store::redo, this::tellMadeAgain);
        } else {
            notice.accept(Words.of("edit.nothingToRedo"));
        }
    }

    private void tellTakenBack(Project from) {
        tell("edit.undone", document().project(), from);
    }

    private void tellMadeAgain(Project from) {
        tell("edit.redone", from, document().project());
    }

    /// Says what an edit was once that is found out.
    private void tell(String key, Project before, Project after) {
        Thread.ofVirtual()
                .name("edit words")
                .start(() -> {
                    String words = ChangeWords.brief(Difference.between(before, after));
                    Platform.runLater(() -> notice.accept(Words.of(key, words)));
                });
    }

    /// Goes where a step leads: with an index made anew, unless it leads elsewhere by then, or
    /// `atOnce` where there is nothing to make.
    private void retrace(
            Supplier<Optional<Project>> leading,
            Consumer<EventIndex> going,
            Runnable atOnce,
            Consumer<Project> told) {
        Optional<Project> there = leading.get();
        if (there.isEmpty()) {
            Project from = document().project();
            atOnce.run();
            told.accept(from);
            return;
        }
        want(
                document(),
                _ -> there.get(),
                index -> {
                    if (leading.get().equals(Optional.of(index.project()))) {
                        Project from = document().project();
                        going.accept(index);
                        told.accept(from);
                    }
                });
    }

    private void want(Document of, UnaryOperator<Project> edit, Consumer<EventIndex> taking) {
        wanted.add(new Wanted(of, edit, taking));
        if (wanted.size() == 1) {
            begin(wanted.getFirst());
        }
    }

    private void begin(Wanted next) {
        AppState state = store.state();
        Document from = state.document();
        if (!from.isStill(next.of())) {
            Message.tell(window, Words.of("edit.dropped"), Words.of("edit.droppedWords"));
            finish();
            return;
        }
        Work work = waiting.begin(Words.of("edit.indexing"));
        Thread.ofPlatform()
                .daemon()
                .name("edit")
                .start(() -> {
                    Runnable outcome = outcome(next, state, work);
                    Platform.runLater(() -> {
                        work.end(outcome);
                        finish();
                    });
                });
    }

    private void finish() {
        wanted.removeFirst();
        if (!wanted.isEmpty()) {
            begin(wanted.getFirst());
        }
    }

    private Runnable outcome(Wanted next, AppState state, Progress progress) {
        Document from = state.document();
        try {
            Project edited = next.edit().apply(from.project());
            if (edited.equals(from.project())) {
                return () -> {};
            }
            EventIndex index = EventIndex.begun(edited, progress.part(0, INDEXING));
            Intent edit = new Intent.EditProject(index);
            Rehearsal.of(state, edit, AwtTextMeasure.INSTANCE, progress.part(INDEXING, 1));
            index.complete();
            return () -> take(next, from, index);
        } catch (CancellationException givenUp) {
            LOG.info("an edit was given up");
            return () -> {};
        } catch (RuntimeException | OutOfMemoryError error) {
            LOG.error("an edit failed", error);
            return () -> Message.tell(window, Words.of("edit.failed"), error.toString());
        }
    }

    /// Shows the edited project; makes the edit again if the one it was made from is not what is
    /// open any more.
    private void take(Wanted next, Document from, EventIndex index) {
        if (store.state().document().equals(from)) {
            next.taking().accept(index);
        } else {
            wanted.add(next);
        }
    }
}
