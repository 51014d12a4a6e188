package tumen.scene;

import tumen.index.Shown;
import tumen.index.Standing;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Leg;
import tumen.state.AppState;
import tumen.time.Bound;
import tumen.time.TimeSpan;

import java.util.ArrayList;
import java.util.List;

/// Where something that travels may have been on the playhead's day, supposing it moved evenly from
/// the first possible day to the last.
record Estimate(Event event, EstimateTrack.Spot spot, boolean selected) {
    private static final double LEAST_DAYS = 1.5;

    /// The estimates of the visible events under way at the playhead.
    static List<Estimate> of(AppState state) {
        Catalogue catalogue = state.index().catalogue();
        double playhead = state.view().playhead();
        List<Estimate> estimates = new ArrayList<>();
        for (Event event : underWay(state)) {
            if (underWay(event, playhead) && Standing.travels(event, catalogue)) {
                double from = event.when().from();
                double share = (playhead - from) / (event.when().to() - from);
                List<Leg> legs =
                        event.routes().stream()
                                .flatMap(route -> catalogue.route(route).legs().stream())
                                .toList();
                boolean selected = state.view().selection().contains(event.id());
                for (EstimateTrack track : EstimateTrack.of(legs)) {
                    estimates.add(new Estimate(event, track.at(share), selected));
                }
            }
        }
        return estimates;
    }

    /// The visible events with routes that may have been at the playhead.
    private static List<Event> underWay(AppState state) {
        double playhead = state.view().playhead();
        Shown visible = state.visible();
        return RouteUses.travelling(state.matches())
                .within(playhead, Math.nextUp(playhead))
                .stream()
                .filter(visible::contains)
                .toList();
    }

    private static boolean underWay(Event event, double playhead) {
        TimeSpan span = event.when().span();
        double from = event.when().from();
        double to = event.when().to();
        return span.startBound() == Bound.DATED
                && span.endBound() == Bound.DATED
                && to - from >= LEAST_DAYS
                && playhead >= from
                && playhead < to;
    }
}
