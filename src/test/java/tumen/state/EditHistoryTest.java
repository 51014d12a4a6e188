package tumen.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.index.EventIndex;
import tumen.model.Project;
import tumen.model.SampleProject;

import java.util.List;
import java.util.Optional;

class EditHistoryTest {
    private final Document first = Document.of(SampleProject.PROJECT, null);
    private final Document second = titled(first, "Second");
    private final Document third = titled(second, "Third");

    private static Document titled(Document document, String title) {
        return document.edited(EventIndex.of(document.project().withTitle(title)));
    }

    private static Optional<Project> project(Optional<EditHistory.Past> past) {
        return past.map(EditHistory.Past::project);
    }

    @Test
    void oneGoesBackAndOnAgainStepByStep() {
        EditHistory history = new EditHistory();
        history.add(first);
        history.add(second);
        assertThat(project(history.undoing())).contains(second.project());
        history.undo(third);
        assertThat(project(history.undoing())).contains(first.project());
        assertThat(project(history.redoing())).contains(third.project());
        history.redo(second);
        assertThat(project(history.undoing())).contains(second.project());
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void indexesBeyondTheRowsKeptAreLetGoButNoProject() {
        int rows = first.index().size();
        EditHistory history = new EditHistory(rows);
        history.add(first);
        history.add(second);
        assertThat(history.undoing().orElseThrow().index()).isSameAs(second.index());
        history.undo(third);
        assertThat(project(history.undoing())).contains(first.project());
        assertThat(history.undoing().orElseThrow().index()).isNull();
        assertThat(project(history.redoing())).contains(third.project());
        assertThat(history.redoing().orElseThrow().index()).isSameAs(third.index());
    }

    @Test
    void editsThatShareAnIndexCountItOnce() {
        int rows = first.index().size();
        EditHistory history = new EditHistory(rows);
        history.add(first);
        history.add(first.withBriefings(List.of(), StepChoice.FIRST));
        history.undo(first);
        assertThat(history.undoing().orElseThrow().index()).isSameAs(first.index());
    }

    @Test
    void anEditWhoseIndexIsGoneIsTakenBackToOneMadeAgain() {
        Store store =
                new Store(
                        AppState.opening(first, Layout.UNKNOWN, OpeningView.initial()),
                        new EditHistory(0));
        store.send(new Intent.EditProject(second.index()));
        assertThat(store.undoUnindexed()).contains(first.project());
        store.undo();
        assertThat(store.state().document().project()).isEqualTo(second.project());
        store.undoTo(EventIndex.of(first.project()));
        assertThat(store.state().document().project()).isEqualTo(first.project());
        assertThat(store.state().document().modified()).isFalse();
        assertThat(store.redoUnindexed()).contains(second.project());
    }
}
