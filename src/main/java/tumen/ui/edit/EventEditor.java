package tumen.ui.edit;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import tumen.edit.Edits;
import tumen.edit.FreshId;
import tumen.model.Event;
import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.storage.DraftKind;
import tumen.time.CivilDate;
import tumen.words.Words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Asks for events and the things they refer to, and edits the project as answered.
final class EventEditor {
    private final Window window;
    private final Store store;
    private final Editing editing;
    private final Consumer<String> notice;
    private final Things things;
    private final Forms forms;

    EventEditor(
            Window window,
            Store store,
            Editing editing,
            Consumer<String> notice,
            Things things,
            Forms forms) {
        this.window = window;
        this.store = store;
        this.editing = editing;
        this.notice = notice;
        this.things = things;
        this.forms = forms;
    }

    /// A new event of the first type on a day, at some places.
    void add(long day, List<String> places) {
        Map<String, @Nullable Object> begun =
                Forms.begun("when", CivilDate.ofDay(day).iso(), "importance", BigDecimal.TWO);
        if (!places.isEmpty()) {
            begun.put("places", places);
        }
        store.state().document().project().types().stream()
                .findFirst()
                .ifPresent(type -> begun.put("type", type.id()));
        show(begun, "edit.added");
    }

    /// An event of the project.
    void edit(Event event) {
        show(DraftKind.EVENT.fields(event), "edit.changed");
    }

    private void show(Map<String, @Nullable Object> fields, String done) {
        Document of = store.state().document();
        Window[] shown = {window};
        DraftForm<Event> form =
                forms.event(fields, (claim, taken, told) -> claim(shown[0], claim, taken, told));
        shown[0] =
                DraftDialog.show(
                        window, form, event -> put(of, event, Words.of(done, event.title())));
    }

    private void claim(
            Window owner,
            Map<String, @Nullable Object> claim,
            Set<String> taken,
            Consumer<Map<String, @Nullable Object>> told) {
        DraftDialog.show(
                owner,
                forms.claim(claim, taken),
                answered -> told.accept(DraftKind.CLAIM.fields(answered)));
    }

    private void put(Document of, Event event, String words) {
        make(of, project -> Edits.put(project, event), words, List.of(event.id()));
    }

    /// Makes the event selected last once more, right after itself.
    void duplicate(Event event) {
        String id = FreshId.of(event.id(), "event", things.catalogue().events()::containsKey);
        make(
                project -> Edits.duplicate(project, event.id(), id),
                Words.of("edit.duplicated", event.title()),
                List.of(id));
    }

    /// Takes events out of the project.
    void delete(List<String> events) {
        String words =
                events.size() == 1
                        ? Words.of(
                                "edit.deleted", things.catalogue().event(events.getFirst()).title())
                        : Words.of("edit.deletedEvents", events.size());
        Set<String> gone = Set.copyOf(events);
        make(project -> Edits.withoutEvents(project, gone), words, List.of());
    }

    private void make(UnaryOperator<Project> edit, String words, List<String> selected) {
        make(store.state().document(), edit, words, selected);
    }

    private void make(
            Document of, UnaryOperator<Project> edit, String words, List<String> selected) {
        editing.make(
                of,
                edit,
                () -> {
                    store.send(new Intent.Select(selected));
                    notice.accept(isSeen(selected) ? words : Words.of("edit.notSeen", words));
                });
    }

    /// Whether both views show some events: the filters and the time let them through.
    private boolean isSeen(List<String> events) {
        AppState state = store.state();
        return events.stream()
                .allMatch(id -> state.told(id).filter(state.visible()::contains).isPresent());
    }
}
