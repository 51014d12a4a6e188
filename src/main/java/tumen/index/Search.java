package tumen.index;

import tumen.model.Event;

import java.util.ArrayList;
import java.util.List;

/// What a text search found: how many events, and the first of them: those with every word of the
/// search in their title, then those with any, then the others, each in the order of time.
public record Search(Matches matches, Rows named, Rows titled) {
    /// How many events were found.
    public int size() {
        return matches.size();
    }

    /// The first so many events, or all if there are fewer.
    public List<Event> first(int most) {
        List<Event> events = new ArrayList<>();
        add(events, matches.rows().and(named), most);
        add(events, matches.rows().and(titled).without(named), most);
        add(events, matches.rows().without(titled), most);
        return events;
    }

    private void add(List<Event> events, Rows rows, int most) {
        Bits bits = rows.in(Order.START);
        for (int row = bits.next(0);
                row < bits.length() && events.size() < most;
                row = bits.next(row + 1)) {
            events.add(matches.index().event(row));
        }
    }
}
