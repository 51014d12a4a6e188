package tumen.table;

import tumen.model.Event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// In which order a table's rows stand: by one column, up or down. Rows that are alike there stay
/// in the order of time.
public record RowOrder(String column, boolean down) {
    /// By time, as both views have it.
    public static final RowOrder TIME = new RowOrder("when", false);

    /// The places of events, in this order.
    public int[] of(List<Event> events, Terms terms) {
        Comparator<Integer> byKey = EventColumn.of(column).orElseThrow().key().over(events, terms);
        return IntStream.range(0, events.size())
                .boxed()
                .sorted(down ? byKey.reversed() : byKey)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The same rows as they stand, none moved.
    public static int[] unsorted(int rows) {
        int[] places = new int[rows];
        Arrays.setAll(places, place -> place);
        return places;
    }
}
