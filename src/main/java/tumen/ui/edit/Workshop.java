package tumen.ui.edit;

import javafx.stage.Window;

import tumen.edit.Edits;
import tumen.model.Event;
import tumen.state.Store;
import tumen.ui.command.Editor;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Everything that can be edited in a window.
public final class Workshop implements Editor {
    private final Window window;
    private final Store store;
    private final Editing editing;
    private final Things things;
    private final Forms forms;
    private final EventEditor events;
    private final Runnable newProject;

    /// Edits the store's document; `newProject` opens an empty one.
    public Workshop(
            Window window,
            Store store,
            Editing editing,
            Consumer<String> notice,
            Runnable newProject) {
        this.window = window;
        this.store = store;
        this.editing = editing;
        this.newProject = newProject;
        things = new Things(store);
        forms =
                new Forms(
                        things,
                        new Forms.Makers((typed, told) -> {}, this::newSource, this::newActor));
        events = new EventEditor(window, store, editing, notice, things, forms);
    }

    @Override
    public void newProject() {
        newProject.run();
    }

    @Override
    public void newEvent() {
        events.add();
    }

    @Override
    public void editEvent() {
        last().forEach(events::edit);
    }

    @Override
    public void duplicateEvent() {
        last().forEach(events::duplicate);
    }

    @Override
    public void deleteEvents() {
        events.delete(store.state().view().selection());
    }

    /// The event selected last as its editor reads it, in a list of its own.
    private List<Event> last() {
        return store.state().view().selection().stream()
                .limit(1)
                .map(things.catalogue()::event)
                .toList();
    }

    private void newSource(String typed, Consumer<String> told) {
        DraftDialog.show(
                window,
                forms.source(Forms.begun("publisher", typed)),
                source ->
                        editing.make(
                                project -> Edits.put(project, source),
                                () -> told.accept(source.id())));
    }

    private void newActor(String typed, Consumer<String> told) {
        DraftDialog.show(
                window,
                forms.actor(Forms.begun("names", Map.of("en", typed))),
                actor ->
                        editing.make(
                                project -> Edits.put(project, actor),
                                () -> told.accept(actor.id())));
    }
}
