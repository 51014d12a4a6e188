package tumen.state;

import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.time.TimeWindow;

import java.util.List;

/// Updates of the map's camera.
final class MapUpdate {
    private MapUpdate() {}

    static ViewState apply(AppState state, Intent.OfMap intent) {
        ViewState view = state.view();
        return switch (intent) {
            case Intent.ShowCamera show -> view.withCamera(show.camera());
            case Intent.PanMap pan -> view.withCamera(view.camera().pannedBy(pan.dx(), pan.dy()));
            case Intent.ZoomMap zoom -> zoomed(state, zoom.pointer(), zoom.levels());
            case Intent.ZoomMapCentre zoom ->
                    zoomed(state, state.layout().map().centre(), zoom.levels());
            case Intent.FitMap() -> fitted(state, state.visible());
            case Intent.ZoomToSelection() -> toSelection(state);
        };
    }

    private static ViewState zoomed(AppState state, ViewPoint pointer, double levels) {
        ViewSize size = state.layout().map();
        MapCamera camera = state.view().camera();
        return state.view().withCamera(camera.zoomedAt(pointer, camera.zoom() + levels, size));
    }

    private static ViewState toSelection(AppState state) {
        List<Event> selected = state.selected();
        if (selected.isEmpty()) {
            return state.view();
        }
        ViewState view = state.view();
        return view.withCamera(OpeningView.cameraOfSelected(state, view.camera()))
                .withTime(aimed(view.time(), selected, OpeningView.windowOfSelected(state)));
    }

    /// Another window; what is chosen stays if it shows all that is aimed at.
    private static ViewTime aimed(ViewTime time, List<Event> events, TimeWindow window) {
        return time.withWindow(window)
                .withChosen(
                        time.chosen()
                                .filter(part ->
                                        events.stream()
                                                .allMatch(e -> part.touches(e.when().span()))));
    }

    private static ViewState fitted(AppState state, List<Event> events) {
        ViewState view = state.view();
        return view.withCamera(
                OpeningView.cameraOf(state.index(), events, state.layout(), view.camera()));
    }
}
