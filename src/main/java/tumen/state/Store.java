package tumen.state;

import tumen.index.EventIndex;
import tumen.model.Project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Holds the one state, lets intents change it, and tells listeners. Used from one thread only.
///
/// Remembers earlier views for going back; quick successions of the same kind of move count as one.
/// Remembers documents before each edit for undoing.
public final class Store {
    private static final int REMEMBERED = 100;

    private final Deque<ViewState> earlier = new ArrayDeque<>();
    private final Deque<ViewState> later = new ArrayDeque<>();
    private final List<Consumer<AppState>> listeners = new ArrayList<>();
    private final EditHistory edits;
    private Class<?> lastKind = Intent.class;
    private AppState state;

    public Store(AppState state) {
        this(state, new EditHistory());
    }

    Store(AppState state, EditHistory edits) {
        this.state = state;
        this.edits = edits;
    }

    /// A store without listeners that goes on where this one is: with its state, its earlier views
    /// and its history of edits.
    public Store succeeded() {
        Store next = new Store(state, edits);
        next.earlier.addAll(earlier);
        next.later.addAll(later);
        return next;
    }

    /// The state now.
    public AppState state() {
        return state;
    }

    /// Tells a listener of every state from now on.
    public void listen(Consumer<AppState> listener) {
        listeners.add(listener);
    }

    /// Changes the state as an intent wishes and tells the listeners if that made a difference.
    public void send(Intent intent) {
        AppState next = Update.apply(state, intent);
        if (next.equals(state)) {
            return;
        }
        remember(intent, next);
        if (edits(intent)) {
            edits.add(state.document());
        }
        become(next);
    }

    /// Goes back to the view before the last move; does nothing at the first.
    public void back() {
        travel(earlier, later);
    }

    /// Undoes a going back; does nothing at the last view.
    public void forward() {
        travel(later, earlier);
    }

    /// Whether there is an edit to take back.
    public boolean canUndo() {
        return edits.canUndo();
    }

    /// Whether there is an edit taken back to make again.
    public boolean canRedo() {
        return edits.canRedo();
    }

    /// The project that taking the last edit back leads to, if its index is no longer kept.
    public Optional<Project> undoUnindexed() {
        return unindexed(edits.undoing());
    }

    /// The same for making the edit taken back last again.
    public Optional<Project> redoUnindexed() {
        return unindexed(edits.redoing());
    }

    private static Optional<Project> unindexed(Optional<EditHistory.Past> past) {
        return past.filter(then -> then.index() == null).map(EditHistory.Past::project);
    }

    /// Takes the last edit of the document back, if the index it leads to is still kept.
    public void undo() {
        edits.undoing().map(EditHistory.Past::index).ifPresent(this::undoTo);
    }

    /// Takes the last edit back to a project with this index.
    public void undoTo(EventIndex index) {
        edits.undoing()
                .ifPresent(then -> {
                    edits.undo(state.document());
                    restore(then, index);
                });
    }

    /// Makes the edit taken back last again, if the index it leads to is still kept.
    public void redo() {
        edits.redoing().map(EditHistory.Past::index).ifPresent(this::redoTo);
    }

    /// Makes it again, to a project with this index.
    public void redoTo(EventIndex index) {
        edits.redoing()
                .ifPresent(then -> {
                    edits.redo(state.document());
                    restore(then, index);
                });
    }

    private void restore(EditHistory.Past then, EventIndex index) {
        Document document = state.document().asBefore(index, then.project(), then.at());
        become(state.withDocument(document).withoutGone());
    }

    private static boolean edits(Intent intent) {
        return intent instanceof Intent.EditBriefings
                || intent instanceof Intent.EditViews
                || intent instanceof Intent.EditProject;
    }

    private void remember(Intent intent, AppState next) {
        if (intent instanceof Intent.Open) {
            earlier.clear();
            later.clear();
            edits.forget();
            lastKind = Intent.class;
        } else if (changesView(intent) && !next.view().equals(state.view())) {
            later.clear();
            if (lastKind != intent.getClass()) {
                earlier.push(state.view());
            }
            if (earlier.size() > REMEMBERED) {
                earlier.removeLast();
            }
            lastKind = intent.getClass();
        }
    }

    private static boolean changesView(Intent intent) {
        return !(intent instanceof Intent.Resize
                || intent instanceof Intent.Hover
                || intent instanceof Intent.OfPlayback);
    }

    private void travel(Deque<ViewState> from, Deque<ViewState> to) {
        if (!from.isEmpty()) {
            to.push(state.view());
            lastKind = Intent.class;
            become(Update.apply(state, new Intent.ShowView(from.pop())));
        }
    }

    private void become(AppState next) {
        state = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }
}
