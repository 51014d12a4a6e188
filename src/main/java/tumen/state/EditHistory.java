package tumen.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Documents as they were before each edit, and as they were before edits were taken back.
///
/// Earlier documents share all that was not edited, but each has an index of its own: so many are
/// kept that their indexes hold some number of rows together, and one at least.
final class EditHistory {
    /// Rows of the indexes kept, one row for each version of an event.
    private static final long MOST_ROWS = 2_000_000;

    private static final int MOST_EDITS = 500;

    private final Deque<Document> before = new ArrayDeque<>();
    private final Deque<Document> undone = new ArrayDeque<>();

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Keeps a document that is about to be edited.
    void add(Document document) {
        before.push(document);
        undone.clear();
        trim();
    }

    /// The document before the last edit, in the place of the one now; empty if there was none.
    Optional<Document> undo(Document now) {
        return swap(before, undone, now);
    }

    /// The document before the last undoing.
    Optional<Document> redo(Document now) {
        return swap(undone, before, now);
    }

    void forget() {
        before.clear();
        undone.clear();
    }

    private static Optional<Document> swap(Deque<Document> from, Deque<Document> to, Document now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }

    private void trim() {
        while (before.size() > MOST_EDITS || (before.size() > 1 && rows() > MOST_ROWS)) {
            before.removeLast();
        }
    }

    private long rows() {
        return before.stream()
                .map(Document::index)
                .distinct()
                .mapToLong(index -> index.size())
                .sum();
    }
}
