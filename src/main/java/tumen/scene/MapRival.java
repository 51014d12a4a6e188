package tumen.scene;

import tumen.claim.Aspect;
import tumen.claim.Comparison;
import tumen.claim.Difference;
import tumen.claim.SourceWords;
import tumen.index.Facet;
import tumen.index.Matches;
import tumen.index.Shown;
import tumen.index.Standing;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Place;
import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Another place a claim gives for an event, contradicting the place it is shown at; `source` says
/// who claims it.
record MapRival(
        Event event, EventType type, Place shown, Place claimed, String source, boolean selected) {
    private static final int MOST = 300;

    /// The competing places of the visible events; of the selected ones only, where more are
    /// disputed than a map could show.
    static List<MapRival> of(AppState state) {
        Catalogue catalogue = state.index().catalogue();
        List<MapRival> rivals = new ArrayList<>();
        for (Event event : asked(state)) {
            if (event.places().isEmpty() || event.claims().isEmpty()) {
                continue;
            }
            Place shown = Standing.places(event, catalogue).getFirst();
            boolean selected = state.view().selection().contains(event.id());
            for (Difference other : Comparison.of(event, catalogue).differences(Aspect.PLACE)) {
                String source = SourceWords.brief(other.claim(), catalogue);
                other.otherPlaces(event)
                        .map(place ->
                                new MapRival(
                                        event,
                                        catalogue.type(event.type()),
                                        shown,
                                        catalogue.place(place),
                                        source,
                                        selected))
                        .forEach(rivals::add);
            }
        }
        return rivals.stream().distinct().toList();
    }

    private static List<Event> asked(AppState state) {
        Shown visible = state.visible();
        if (visible.size() <= MOST) {
            return visible;
        }
        TimeWindow window = state.view().time().shown();
        Matches disputed = state.matches().having(Facet.DISPUTED, Set.of("yes"));
        return disputed.count(window) <= MOST
                ? disputed.within(window)
                : state.selected().stream().filter(visible::contains).toList();
    }
}
