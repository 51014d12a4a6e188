package tumen.state;

import tumen.geo.MapCamera;
import tumen.index.Filter;
import tumen.model.Language;
import tumen.time.TimeWindow;

import java.util.List;

/// Everything that decides what is shown, and nothing else: undo of looks, saved views, briefing
/// steps, pictures and the command line all use this one value.
///
/// `playhead` is in days since 1970-01-01. `selection` holds event ids, the last selected first.
/// `uncertainty` and `competing` show or hide possible ranges and competing claims.
public record ViewState(
        TimeWindow window,
        double playhead,
        MapCamera camera,
        Filter filter,
        List<String> selection,
        Language language,
        Look look,
        boolean uncertainty,
        boolean competing) {
    public ViewState {
        selection = List.copyOf(selection);
    }

    /// The same view over another time.
    public ViewState withWindow(TimeWindow other) {
        return new ViewState(
                other, playhead, camera, filter, selection, language, look, uncertainty, competing);
    }

    /// The same view with the playhead on another day.
    public ViewState withPlayhead(double day) {
        return new ViewState(
                window, day, camera, filter, selection, language, look, uncertainty, competing);
    }

    /// The same view over another part of the map.
    public ViewState withCamera(MapCamera other) {
        return new ViewState(
                window, playhead, other, filter, selection, language, look, uncertainty, competing);
    }

    /// The same view through another filter.
    public ViewState withFilter(Filter other) {
        return new ViewState(
                window, playhead, camera, other, selection, language, look, uncertainty, competing);
    }

    /// The same view with other events selected.
    public ViewState withSelection(List<String> events) {
        return new ViewState(
                window, playhead, camera, filter, events, language, look, uncertainty, competing);
    }

    /// The same view labelled in another language.
    public ViewState withLanguage(Language other) {
        return new ViewState(
                window, playhead, camera, filter, selection, other, look, uncertainty, competing);
    }

    /// The same view in another look.
    public ViewState withLook(Look other) {
        return new ViewState(
                window,
                playhead,
                camera,
                filter,
                selection,
                language,
                other,
                uncertainty,
                competing);
    }

    /// The same view with possible ranges shown or hidden.
    public ViewState withUncertainty(boolean shown) {
        return new ViewState(
                window, playhead, camera, filter, selection, language, look, shown, competing);
    }

    /// The same view with competing claims shown or hidden.
    public ViewState withCompeting(boolean shown) {
        return new ViewState(
                window, playhead, camera, filter, selection, language, look, uncertainty, shown);
    }
}
