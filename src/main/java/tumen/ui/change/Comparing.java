package tumen.ui.change;

import org.jspecify.annotations.Nullable;

import tumen.model.Project;
import tumen.progress.Progress;
import tumen.state.Store;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;
import tumen.ui.file.FileKind;
import tumen.ui.progress.Waiting;
import tumen.words.Words;

import java.nio.file.Path;

/// Compares the project in the window with another file, such as that of the last briefing.
public final class Comparing {
    private final Surroundings around;
    private final Store store;
    private final Waiting waiting;
    private final Runnable showing;
    private @Nullable ChangesPane pane;

    /// `showing` brings the pane into view.
    public Comparing(Surroundings around, Store store, Waiting waiting, Runnable showing) {
        this.around = around;
        this.store = store;
        this.waiting = waiting;
        this.showing = showing;
    }

    /// Shows what changed.
    public ChangesPane pane() {
        if (pane == null) {
            pane = new ChangesPane(store, this::ask);
        }
        return pane;
    }

    /// Asks for an older file and shows what changed since.
    public void ask() {
        around.files().toOpen(FileKind.PROJECT, FileKind.PACK).ifPresent(this::compare);
    }

    private void compare(Path file) {
        String name = String.valueOf(file.getFileName());
        Project mine = store.state().document().project();
        var _ =
                waiting.run(
                        Words.of("change.comparing", name),
                        progress -> compared(file, name, mine, progress));
    }

    private Runnable compared(Path file, String name, Project mine, Progress progress) {
        return switch (ProjectReader.read(file, progress)) {
            case ReadResult.Accepted accepted -> {
                Project other = accepted.project();
                ChangesPane.Outcome outcome = ChangesPane.Outcome.of(name, other, mine);
                yield () -> {
                    showing.run();
                    pane().compareWith(other, name, outcome, mine);
                };
            }
            case ReadResult.Refused refused ->
                    () ->
                            Message.tell(
                                    around.stage(),
                                    Words.of("change.unreadable", name),
                                    refused.problems().getFirst().toString());
        };
    }
}
