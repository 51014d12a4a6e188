package tumen.state;

import tumen.geo.MapCamera;
import tumen.index.Filter;
import tumen.model.Language;
import tumen.time.TimeWindow;

import java.util.List;

/// Everything that decides what is shown, and nothing else: undo of looks, saved views, briefing
/// steps, pictures and the command line all use this one value.
///
/// `selection` holds event ids, the last selected first.
public record ViewState(
        ViewTime time, MapCamera camera, Filter filter, List<String> selection, Display display) {
    public ViewState {
        selection = List.copyOf(selection);
    }

    /// The stretch of time in view.
    public TimeWindow window() {
        return time.window();
    }

    /// The playhead's day since 1970-01-01.
    public double playhead() {
        return time.playhead();
    }

    /// The language of labels.
    public Language language() {
        return display.language();
    }

    /// Dark or light.
    public Look look() {
        return display.look();
    }

    /// Whether an overlay is shown.
    public boolean shows(Overlay overlay) {
        return display.shows(overlay);
    }

    /// The same view over another time.
    public ViewState withTime(ViewTime other) {
        return new ViewState(other, camera, filter, selection, display);
    }

    /// The same view over another window.
    public ViewState withWindow(TimeWindow other) {
        return withTime(time.withWindow(other));
    }

    /// The same view with the playhead on another day.
    public ViewState withPlayhead(double day) {
        return withTime(time.withPlayhead(day));
    }

    /// The same view over another part of the map.
    public ViewState withCamera(MapCamera other) {
        return new ViewState(time, other, filter, selection, display);
    }

    /// The same view through another filter.
    public ViewState withFilter(Filter other) {
        return new ViewState(time, camera, other, selection, display);
    }

    /// The same view with other events selected.
    public ViewState withSelection(List<String> events) {
        return new ViewState(time, camera, filter, events, display);
    }

    /// The same view labelled in another language.
    public ViewState withLanguage(Language other) {
        return withDisplay(display.withLanguage(other));
    }

    /// The same view in another look.
    public ViewState withLook(Look other) {
        return withDisplay(display.withLook(other));
    }

    /// The same view displayed otherwise.
    public ViewState withDisplay(Display other) {
        return new ViewState(time, camera, filter, selection, other);
    }
}
