package tumen.state;

import tumen.claim.Heard;
import tumen.geo.GeoBounds;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.index.EventIndex;
import tumen.index.Facet;
import tumen.index.Filter;
import tumen.model.Briefing;
import tumen.model.Language;
import tumen.model.NamedView;
import tumen.model.Project;
import tumen.time.TimeWindow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a user, the clock or the command line wants of the state. Families are handled by one pure
/// class each.
public sealed interface Intent {
    /// About time: what the timeline shows.
    sealed interface OfTime extends Intent {}

    /// About space: what the map shows.
    sealed interface OfMap extends Intent {}

    /// About which events are selected or under the pointer.
    sealed interface OfChoice extends Intent {}

    /// About which events are let through.
    sealed interface OfFilter extends Intent {}

    /// About which version of the story is told.
    sealed interface OfTelling extends OfFilter {}

    /// About how things look.
    sealed interface OfLook extends Intent {}

    /// About the playhead.
    sealed interface OfPlayback extends Intent {}

    /// About the document and the window around the view.
    sealed interface OfDocument extends Intent {}

    /// Shows another stretch of time.
    record ShowWindow(TimeWindow window) implements OfTime {}

    /// Moves the window by a fraction of its length; later when positive.
    record PanTime(double windows) implements OfTime {}

    /// Makes the window `factor` times as long, a day staying in its place.
    record ZoomTime(double day, double factor) implements OfTime {}

    /// Chooses a part of time whose events alone are shown, or none.
    record ChooseTime(Optional<TimeWindow> part) implements OfTime {}

    /// Shows all events' time.
    record FitTime() implements OfTime {}

    /// Shows another part of the map.
    record ShowCamera(MapCamera camera) implements OfMap {}

    /// Moves the map by pixels; content follows the pointer.
    record PanMap(double dx, double dy) implements OfMap {}

    /// Zooms the map by levels, the world point under the pointer staying there.
    record ZoomMap(ViewPoint pointer, double levels) implements OfMap {}

    /// Zooms the map by levels about its middle.
    record ZoomMapCentre(double levels) implements OfMap {}

    /// Shows the places and routes of all visible events.
    record FitMap() implements OfMap {}

    /// Zooms both views to the selected events.
    record ZoomToSelection() implements OfMap {}

    /// Selects these events, the first being the one in the details; none clears.
    record Select(List<String> events) implements OfChoice {}

    /// Adds an event to the selection, or takes it out.
    record ToggleSelected(String event) implements OfChoice {}

    /// Selects all visible events in time order between the last selected one and this.
    record SelectThrough(String event) implements OfChoice {}

    /// Selects the next (+1) or previous (-1) visible event.
    record SelectNeighbour(int step) implements OfChoice {}

    /// Selects the first visible event, or the last.
    record SelectEnd(boolean last) implements OfChoice {}

    /// The pointer is over an event, or over none.
    record Hover(Optional<String> event) implements OfChoice {}

    /// Hides a type or shows it again.
    record ToggleType(String type) implements OfFilter {}

    /// Shows one type only; all again if it is the only one already.
    record OnlyType(String type) implements OfFilter {}

    /// Lets only events with this value of a facet through, whatever was chosen of it before.
    record IncludeOnly(Facet facet, String value) implements OfFilter {}

    /// Lets only events with this value of a facet through, and those with others chosen before; or
    /// no longer if it was chosen.
    record ToggleIncluded(Facet facet, String value) implements OfFilter {}

    /// Keeps events with this value of a facet out, or no longer if it was kept out.
    record ToggleExcluded(Facet facet, String value) implements OfFilter {}

    /// Tells the story as it was known on a day since 1970-01-01, or as it is known now.
    record ShowKnownOn(OptionalLong day) implements OfTelling {}

    /// Sets the knowledge date, or takes it back: at first to the last day on which anything became
    /// known.
    record ToggleKnownOn() implements OfTelling {}

    /// Moves the knowledge date to the next (+1) or previous (-1) day on which something became
    /// known.
    record StepKnownOn(int step) implements OfTelling {}

    /// Lets only events in a box of the world through, or from everywhere.
    record ShowArea(Optional<GeoBounds> area) implements OfFilter {}

    /// Lets only events through that stand where the map shows, or from everywhere if some area was
    /// asked for already.
    record ToggleInView() implements OfFilter {}

    /// Lets a claim of an event stand in for its reading, or the reading stand again.
    record ShowAs(String event, Optional<String> claim) implements OfTelling {}

    /// Tells the story from some sources only, or from all.
    record Hear(Heard sources) implements OfTelling {}

    /// Replaces the whole filter.
    record ShowFilter(Filter filter) implements OfFilter {}

    /// Labels in another language.
    record ShowLanguage(Language language) implements OfLook {}

    /// Dark or light.
    record ShowLook(Look look) implements OfLook {}

    /// Shows an overlay or hides it.
    record ToggleOverlay(Overlay overlay) implements OfLook {}

    /// Puts the playhead on a day.
    record MovePlayhead(double day) implements OfPlayback {}

    /// Starts or stops the playhead.
    record TogglePlay() implements OfPlayback {}

    /// Lets the clock run on by seconds.
    record Advance(double seconds) implements OfPlayback {}

    /// Moves the playhead to the next (+1) or previous (-1) day on which a visible event begins.
    record StepPlayhead(int step) implements OfPlayback {}

    /// Plays some steps faster, or slower where negative.
    record ChangeSpeed(int steps) implements OfPlayback {}

    /// Begins again at the end, or no longer.
    record ToggleLoop() implements OfPlayback {}

    /// Shows another part of time as the playhead moves; the playhead comes into sight.
    record ShowTimeMode(TimeMode mode) implements OfTime {}

    /// Shows another document from its opening view.
    record Open(Document document) implements OfDocument {}

    /// A file that is a document's own from now on holds this project, as when it was written
    /// there; the document may be another by now.
    record Saved(Document document, Project held, Path file) implements OfDocument {}

    /// Changes the project's briefings; then another step is at hand.
    record EditBriefings(List<Briefing> briefings, StepChoice at) implements OfDocument {}

    /// Changes anything else of the project, whose new state was indexed already. The view stays;
    /// events that are gone are no longer selected.
    record EditProject(EventIndex index) implements OfDocument {}

    /// Takes another step at hand.
    record ChooseStep(StepChoice at) implements OfDocument {}

    /// The views kept in the file are others from now on.
    record EditViews(List<NamedView> views) implements OfDocument {}

    /// Replaces the whole view, as when going back.
    record ShowView(ViewState view) implements OfDocument {}

    /// Everything as it was when the document was opened, in the same language and look.
    record Reset() implements OfDocument {}

    /// Marks how events differ from those of another project, or no longer does.
    record MarkChanges(Optional<Changes> changes) implements OfDocument {}

    /// The views have other sizes.
    record Resize(Layout layout) implements OfDocument {}
}
