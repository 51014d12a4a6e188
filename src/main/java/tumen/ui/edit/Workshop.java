package tumen.ui.edit;

import javafx.scene.layout.Region;
import javafx.stage.Window;

import tumen.edit.Edits;
import tumen.edit.Sketch;
import tumen.geo.GreatCircle;
import tumen.geo.LatLon;
import tumen.model.Event;
import tumen.model.Mode;
import tumen.model.Place;
import tumen.state.Store;
import tumen.time.Edtf;
import tumen.time.WhenWords;
import tumen.ui.command.Editor;
import tumen.ui.map.MapPane;
import tumen.words.Words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Everything that can be edited in a window.
public final class Workshop implements Editor {
    private final Window window;
    private final Store store;
    private final Editing editing;
    private final Things things;
    private final MapTools tools;
    private final EventEditor events;
    private final ThingEditor others;
    private final Runnable newProject;
    private final Consumer<String> notice;

    /// Edits the store's document; `newProject` opens an empty one.
    public Workshop(
            Window window,
            Store store,
            Editing editing,
            Supplier<MapPane> map,
            Consumer<String> notice,
            Runnable newProject) {
        this.window = window;
        this.store = store;
        this.editing = editing;
        this.newProject = newProject;
        this.notice = notice;
        things = new Things(store);
        tools = new MapTools(window, store, map);
        Forms forms =
                new Forms(
                        things, new Forms.Makers(this::newPlace, this::newSource, this::newActor));
        events = new EventEditor(window, store, editing, notice, things, forms);
        others =
                new ThingEditor(
                        window, editing, things, forms, new GroundForms(things, tools), notice);
    }

    /// The list of everything events refer to, to be shown in a window.
    public Region catalogue() {
        return new CataloguePane(store, others, things);
    }

    @Override
    public void undo() {
        editing.undo();
    }

    @Override
    public void redo() {
        editing.redo();
    }

    @Override
    public void newProject() {
        newProject.run();
    }

    @Override
    public void editProject() {
        others.project(store.state().document().project());
    }

    @Override
    public void editLevels() {
        LevelsDialog.show(
                window,
                store.state().document().project(),
                store.state().view().selection(),
                edit -> editing.make(edit, () -> notice.accept(Words.of("levels.made"))));
    }

    @Override
    public void newEvent() {
        newEvent(middle());
    }

    /// The day in the middle of the time shown.
    private long middle() {
        return (long) Math.floor(store.state().view().time().shown().middle());
    }

    @Override
    public void newEvent(long day) {
        events.add(day, List.of());
    }

    @Override
    public void newEvent(LatLon position, Optional<Place> place) {
        place.ifPresentOrElse(
                there -> events.add(middle(), List.of(there.id())),
                () ->
                        others.place(
                                GroundForms.at(position),
                                made -> events.add(middle(), List.of(made))));
    }

    @Override
    public void editEvent() {
        last().ifPresent(events::edit);
    }

    @Override
    public void duplicateEvent() {
        last().ifPresent(events::duplicate);
    }

    @Override
    public void deleteEvents() {
        events.delete(store.state().view().selection());
    }

    /// The event selected last as its editor reads it; empty if none is selected.
    private Optional<Event> last() {
        return store.state().view().selection().stream().findFirst().map(things.catalogue()::event);
    }

    @Override
    public void newPlace() {
        tools.position(this::newPlace);
    }

    @Override
    public void newPlace(LatLon position) {
        others.place(GroundForms.at(position), id -> {});
    }

    @Override
    public void newRoute() {
        tools.line(new Sketch(List.of()), Mode.SEA, others::route);
    }

    @Override
    public void moveEvent(String event, LatLon from, LatLon to, Optional<String> place) {
        Optional<String> left = nearest(things.catalogue().event(event), from);
        if (place.equals(left)) {
            return;
        }
        place.ifPresentOrElse(
                there ->
                        editing.make(
                                project -> Edits.move(project, event, left, there),
                                () -> moved(event, things.catalogue().place(there).names().en())),
                () ->
                        others.placeFor(
                                to, (project, made) -> Edits.move(project, event, left, made)));
    }

    private Optional<String> nearest(Event event, LatLon position) {
        return event.places().stream()
                .min(
                        Comparator.comparingDouble(id ->
                                GreatCircle.metres(
                                        things.catalogue().place(id).position(), position)));
    }

    @Override
    public void moveEvent(String event, Edtf when) {
        editing.make(
                project -> Edits.move(project, event, when),
                () -> moved(event, WhenWords.full(when)));
    }

    @Override
    public void explainMoving() {
        notice.accept(Words.of("edit.selectToMove"));
    }

    private void moved(String event, String where) {
        notice.accept(Words.of("edit.moved", things.catalogue().event(event).title(), where));
    }

    private void newPlace(String typed, Consumer<String> told) {
        others.place(
                Forms.begun(
                        "names",
                        Map.of("en", typed),
                        "kind",
                        "place",
                        "precisionMetres",
                        Positions.number(500)),
                told);
    }

    private void newSource(String typed, Consumer<String> told) {
        others.source(Forms.begun("publisher", typed), told);
    }

    private void newActor(String typed, Consumer<String> told) {
        others.actor(Forms.begun("names", Map.of("en", typed)), told);
    }
}
