package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.index.EventIndex;
import tumen.model.Project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Documents as they were before each edit, and as they were before edits were taken back.
///
/// Earlier projects share all that was not edited, but each has an index of its own: so many are
/// kept that they hold some number of rows together; the others have to be made again.
final class EditHistory {
    /// Rows of the indexes kept, one row for each version of an event.
    private static final long MOST_ROWS = 2_000_000;

    private static final int MOST_EDITS = 500;

    private final long mostRows;
    private final Deque<Past> before = new ArrayDeque<>();
    private final Deque<Past> undone = new ArrayDeque<>();

    /// A document as it was; its index if that is still kept.
    record Past(Project project, StepChoice at, @Nullable EventIndex index) {
        private static Past of(Document document) {
            return new Past(document.project(), document.at(), document.index());
        }
    }

    EditHistory() {
        this(MOST_ROWS);
    }

    /// Keeps indexes of so many rows.
    EditHistory(long mostRows) {
        this.mostRows = mostRows;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Where taking the last edit back leads.
    Optional<Past> undoing() {
        return Optional.ofNullable(before.peek());
    }

    /// Where making it again leads.
    Optional<Past> redoing() {
        return Optional.ofNullable(undone.peek());
    }

    /// Keeps a document that is about to be edited.
    void add(Document document) {
        before.push(Past.of(document));
        undone.clear();
        if (before.size() > MOST_EDITS) {
            before.removeLast();
        }
        shed();
    }

    /// Goes back; what is now can be made again.
    void undo(Document now) {
        before.pop();
        undone.push(Past.of(now));
        shed();
    }

    /// Goes on again.
    void redo(Document now) {
        undone.pop();
        before.push(Past.of(now));
        shed();
    }

    void forget() {
        before.clear();
        undone.clear();
    }

    private void shed() {
        shed(undone, shed(before, 0));
    }

    /// Lets go of the indexes that are too many, the farthest first; the rows kept so far.
    private long shed(Deque<Past> pasts, long kept) {
        long rows = kept;
        Set<EventIndex> seen = new HashSet<>();
        for (Past past : pasts.toArray(new Past[0])) {
            EventIndex index = past.index();
            if (index != null && seen.add(index)) {
                rows += index.size();
            }
            pasts.remove();
            pasts.add(rows <= mostRows ? past : new Past(past.project(), past.at(), null));
        }
        return rows;
    }
}
