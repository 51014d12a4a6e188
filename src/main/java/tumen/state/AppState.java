package tumen.state;

import tumen.difference.Change.Kind;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.index.EventIndex;
import tumen.index.Matches;
import tumen.index.Shown;
import tumen.model.Event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything the window shows, as one immutable value: the document, the view of it, and what
/// passes (hover, playback, sizes, what is compared with).
public record AppState(
        Document document,
        ViewState view,
        Optional<String> hover,
        Playback playback,
        Layout layout,
        Optional<Changes> changes) {
    /// A document as it is first shown in views of these sizes: all of its time, all of its places.
    public static AppState opening(Document document, Layout layout, ViewState previous) {
        return new AppState(
                document,
                OpeningView.of(document.index(), layout, previous),
                Optional.empty(),
                Playback.STOPPED,
                layout,
                Optional.empty());
    }

    /// The index of the open project, as those sources tell it that this view hears.
    public EventIndex index() {
        return document.index().heard(view.filter().telling().heard());
    }

    /// What the filter lets through, to be counted and shown within the time shown. Worked out once
    /// for all that ask.
    public Matches matches() {
        return index().matches(view.filter(), view.time().shown());
    }

    /// The events both views show: those the filter lets through within the time shown, earliest
    /// first.
    public Shown visible() {
        return matches().within(view.time().shown());
    }

    /// The same state of another document.
    public AppState withDocument(Document other) {
        return new AppState(other, view, hover, playback, layout, changes);
    }

    /// The same state with no event selected or under the pointer that the document has not.
    AppState withoutGone() {
        Map<String, Event> events = document.index().catalogue().events();
        List<String> left = view.selection().stream().filter(events::containsKey).toList();
        return withHover(hover.filter(events::containsKey)).withView(view.withSelection(left));
    }

    /// How many events are known in this view, let through or not.
    public int known() {
        return index().known(view.filter().telling());
    }

    /// An event as this view tells it, in sight or not; empty if it was not known.
    public Optional<Event> told(String event) {
        return index().told(view.filter(), event);
    }

    /// The selected events as this view tells them, the last selected first; those not known are
    /// left out.
    public List<Event> selected() {
        return view.selection().stream().flatMap(event -> told(event).stream()).toList();
    }

    /// The same state with another view.
    public AppState withView(ViewState other) {
        return new AppState(document, other, hover, playback, layout, changes);
    }

    /// The same state with the pointer over an event, or over none.
    public AppState withHover(Optional<String> event) {
        return new AppState(document, view, event, playback, layout, changes);
    }

    /// The same state with the playhead running otherwise.
    public AppState withPlayback(Playback other) {
        return new AppState(document, view, hover, other, layout, changes);
    }

    /// The same state in views of other sizes, the map showing at least what it shows now.
    public AppState fitted(Layout other) {
        ViewSize from = layout.map();
        ViewSize to = other.map();
        double factor = Math.min(to.width() / from.width(), to.height() / from.height());
        MapCamera camera = view.camera();
        MapCamera fitting =
                new MapCamera(camera.centre(), camera.zoom() + Math.log(factor) / Math.log(2));
        return withHover(Optional.empty()).withLayout(other).withView(view.withCamera(fitting));
    }

    /// The same state with other changes marked, or with none.
    public AppState withChanges(Optional<Changes> other) {
        return new AppState(document, view, hover, playback, layout, other);
    }

    /// How an event differs from that of the project compared with; empty where it does not, or
    /// where nothing is compared.
    public Optional<Kind> change(Event event) {
        return changes.flatMap(marked -> marked.kind(event));
    }

    /// The events by how they differ from those of the project compared with, as far as the filter
    /// lets them through; none where nothing is compared.
    public Map<Kind, Matches> changed() {
        return changes.map(marked -> marked.events(view.filter(), view.time().shown()))
                .orElse(Map.of());
    }

    /// The same state in views of other sizes.
    public AppState withLayout(Layout other) {
        return new AppState(document, view, hover, playback, other, changes);
    }
}
