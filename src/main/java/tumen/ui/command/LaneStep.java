package tumen.ui.command;

import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;

import java.util.Comparator;
import java.util.List;

/// Which event stands in the neighbouring lane at about the same time.
final class LaneStep {
    private LaneStep() {}

    /// The selection after going some lanes down (positive) or up: the visible event there that is
    /// nearest in time to the one selected last. Lanes without visible events are passed over; the
    /// selection stays when there is no further lane.
    static List<String> from(AppState state, int step) {
        List<Event> selection = state.selected();
        List<Event> visible = state.visible();
        if (selection.isEmpty()) {
            return visible.stream().limit(1).map(Event::id).toList();
        }
        Event now = selection.getFirst();
        List<String> lanes =
                state.document().project().types().stream()
                        .map(EventType::lane)
                        .distinct()
                        .toList();
        for (int lane = lanes.indexOf(lane(state, now)) + step;
                lane >= 0 && lane < lanes.size();
                lane += step) {
            String wanted = lanes.get(lane);
            List<String> nearest =
                    visible.stream()
                            .filter(event -> lane(state, event).equals(wanted))
                            .min(Comparator.comparingLong(event -> distance(event, now)))
                            .map(Event::id)
                            .stream()
                            .toList();
            if (!nearest.isEmpty()) {
                return nearest;
            }
        }
        return state.view().selection();
    }

    private static String lane(AppState state, Event event) {
        return state.index().catalogue().type(event.type()).lane();
    }

    private static long distance(Event event, Event other) {
        return Math.abs(event.when().span().earliestDated() - other.when().span().earliestDated());
    }
}
