package tumen.ui.map;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.Place;
import tumen.scene.GhostMarks;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.TextMeasure;
import tumen.scene.Theme;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.ui.EventRefs;
import tumen.ui.command.Desk;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// An event being carried to another place: one there is, or a new one.
final class MapCarry {
    private final Desk desk;
    private Optional<Carried> carried = Optional.empty();

    private record Carried(Event event, ViewPoint from, ViewPoint to) {}

    MapCarry(Desk desk) {
        this.desk = desk;
    }

    /// Takes up what is under the pointer; false if that is no event.
    boolean begin(Ref ref, ViewPoint at) {
        carried = EventRefs.inHand(desk.store().state(), ref).map(one -> new Carried(one, at, at));
        return carried.isPresent();
    }

    /// Says how one of several events gets into the hand.
    void explain() {
        desk.editor().explainMoving();
    }

    /// Carries it to a point of the view.
    void to(ViewPoint at) {
        desk.store().send(new Intent.Hover(Optional.empty()));
        carried = carried.map(now -> new Carried(now.event(), now.from(), at));
    }

    /// Whether an event is on its way.
    boolean isCarrying() {
        return carried.isPresent();
    }

    /// Sets it down where it is, or puts it back where it was.
    void end(boolean drop) {
        Optional<Carried> last = carried;
        carried = Optional.empty();
        if (drop) {
            last.ifPresent(this::drop);
        }
    }

    private void drop(Carried last) {
        AppState state = desk.store().state();
        desk.editor()
                .moveEvent(
                        last.event().id(),
                        MapSpots.position(state, last.from()),
                        MapSpots.position(state, last.to()),
                        MapSpots.place(state, last.to()).map(Place::id));
    }

    /// What is seen of it meanwhile.
    List<Mark> marks(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        return carried.filter(now -> !now.from().equals(now.to()))
                .map(now ->
                        new GhostMarks(state, size, theme, measure)
                                .onMap(now.event(), now.from(), now.to(), words(state, now)))
                .orElse(List.of());
    }

    private static String words(AppState state, Carried now) {
        return MapSpots.place(state, now.to())
                .map(place -> place.names().in(state.view().language()))
                .orElseGet(() -> Words.of("edit.newPlaceHere"));
    }
}
