package tumen.ui.edit;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import tumen.edit.Edits;
import tumen.edit.Kind;
import tumen.edit.Sketch;
import tumen.edit.Use;
import tumen.edit.Uses;
import tumen.geo.LatLon;
import tumen.model.Actor;
import tumen.model.EventType;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.Source;
import tumen.model.Unwatched;
import tumen.state.Document;
import tumen.storage.DraftKind;
import tumen.ui.dialog.Message;
import tumen.words.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Asks for the things events refer to, and edits the project as answered.
final class ThingEditor {
    private static final int NAMED_USES = 8;

    private final Window window;
    private final Editing editing;
    private final Things things;
    private final Forms forms;
    private final GroundForms ground;
    private final Consumer<String> notice;

    ThingEditor(
            Window window,
            Editing editing,
            Things things,
            Forms forms,
            GroundForms ground,
            Consumer<String> notice) {
        this.window = window;
        this.editing = editing;
        this.things = things;
        this.forms = forms;
        this.ground = ground;
        this.notice = notice;
    }

    /// A source of these fields; `told` is given its id once it is in the project.
    void source(Map<String, @Nullable Object> fields, Consumer<String> told) {
        show(forms.source(fields), Edits::put, Source::id, Source::title, told);
    }

    /// The same for an actor.
    void actor(Map<String, @Nullable Object> fields, Consumer<String> told) {
        show(forms.actor(fields), Edits::put, Actor::id, actor -> actor.names().en(), told);
    }

    /// The same for a kind of events.
    void type(Map<String, @Nullable Object> fields, Consumer<String> told) {
        show(TypeForm.of(fields, things), Edits::put, EventType::id, EventType::label, told);
    }

    /// The same for a place.
    void place(Map<String, @Nullable Object> fields, Consumer<String> told) {
        show(ground.place(fields), Edits::put, Place::id, place -> place.names().en(), told);
    }

    /// A place at a position; `edit` is made of the project with the place in it, all in one step.
    void placeFor(LatLon position, Following edit) {
        Document of = editing.document();
        DraftDialog.show(
                window,
                ground.place(GroundForms.at(position)),
                place ->
                        make(
                                of,
                                project -> edit.of(Edits.put(project, place), place.id()),
                                Words.of("edit.added", place.names().en()),
                                () -> {}));
    }

    /// An edit that follows on another in the same step.
    @FunctionalInterface
    interface Following {
        Project of(Project project, String id);
    }

    /// The same for a route.
    void route(Map<String, @Nullable Object> fields, Consumer<String> told) {
        show(ground.route(fields), Edits::put, Route::id, route -> route.names().en(), told);
    }

    /// A route along a line.
    void route(Sketch line) {
        Map<String, @Nullable Object> leg =
                Forms.begun(
                        "mode",
                        "sea",
                        "basis",
                        "inferred",
                        "waypoints",
                        Positions.plain(line.points()));
        things.placeAt(line.points().getFirst()).ifPresent(from -> leg.put("from", from.id()));
        things.placeAt(line.points().getLast()).ifPresent(to -> leg.put("to", to.id()));
        route(Forms.begun("legs", List.of(leg), "basis", Words.of("edit.drawnByHand")), id -> {});
    }

    /// A time of not watching in the place of one before; `told` is given its place among all.
    void unwatched(
            Optional<Unwatched> before,
            Map<String, @Nullable Object> fields,
            Consumer<String> told) {
        show(
                forms.unwatched(fields, before.isEmpty()),
                (now, time) -> Edits.put(now, before, time),
                time -> String.valueOf(editing.document().project().unwatched().indexOf(time)),
                Unwatched::kind,
                told);
    }

    /// Takes a time of not watching out of the project.
    void delete(Unwatched time) {
        make(
                editing.document(),
                now -> Edits.without(now, time),
                Words.of("edit.deleted", time.kind()),
                () -> {});
    }

    /// The project's title and summary.
    void project(Project project) {
        show(
                forms.project(DraftKind.PROJECT.fields(project)),
                (now, worded) -> now.withWords(worded.title(), worded.summary()),
                Project::title,
                Project::title,
                title -> {});
    }

    /// Takes a thing out of the project; says by what it is used if it is.
    void delete(Project project, Kind kind, String id, String name) {
        List<Use> uses = Uses.of(project, kind, id);
        if (!uses.isEmpty()) {
            String words =
                    uses.stream()
                            .limit(NAMED_USES)
                            .map(Use::name)
                            .collect(Collectors.joining("\n"));
            Message.tell(
                    window,
                    Words.of("edit.inUse", name, uses.size()),
                    uses.size() > NAMED_USES ? words + "\n…" : words);
            return;
        }
        make(
                editing.document(),
                now -> Edits.without(now, kind, id),
                Words.of("edit.deleted", name),
                () -> {});
    }

    /// Makes a project with a thing in it.
    private interface Put<T> {
        Project of(Project project, T thing);
    }

    private <T> void show(
            DraftForm<T> form,
            Put<T> put,
            Function<T, String> id,
            Function<T, String> name,
            Consumer<String> told) {
        String done = form.isNew() ? added(form) : "edit.changed";
        Document of = editing.document();
        DraftDialog.show(
                window,
                form,
                thing ->
                        make(
                                of,
                                project -> put.of(project, thing),
                                Words.of(done, name.apply(thing)),
                                () -> told.accept(id.apply(thing))));
    }

    /// Places and routes are seen only where an event is at them or goes along them.
    private static String added(DraftForm<?> form) {
        return Set.of("place", "route").contains(form.name()) ? "edit.addedUnseen" : "edit.added";
    }

    private void make(Document of, UnaryOperator<Project> edit, String words, Runnable then) {
        editing.make(
                of,
                edit,
                () -> {
                    notice.accept(words);
                    then.run();
                });
    }
}
