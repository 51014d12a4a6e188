package tumen.index;

import tumen.model.Event;
import tumen.time.Edtf;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// When events are, in fractional days since 1970-01-01 UTC: where the possible time begins and
/// ends, and the moment the symbol stands at.
final class EventTimes {
    final double[] from;
    final double[] to;
    final double[] stand;

    private EventTimes(double[] from, double[] to, double[] stand) {
        this.from = from;
        this.to = to;
        this.stand = stand;
    }

    /// Reads the times off events.
    static EventTimes of(List<Event> events) {
        return new EventTimes(
                read(events, Edtf::from), read(events, Edtf::to), read(events, Edtf::standsAt));
    }

    private static double[] read(List<Event> events, ToDoubleFunction<Edtf> time) {
        double[] read = new double[events.size()];
        Arrays.parallelSetAll(read, row -> time.applyAsDouble(events.get(row).when()));
        return read;
    }

    /// The order of time: by the beginning, then by the end; what is then equal stays as it is.
    int[] order() {
        return Sorting.order(from, Sorting.order(to));
    }

    /// The same times in another order.
    EventTimes arranged(int[] order) {
        return new EventTimes(arranged(from, order), arranged(to, order), arranged(stand, order));
    }

    private static double[] arranged(double[] values, int[] order) {
        double[] arranged = new double[order.length];
        Arrays.parallelSetAll(arranged, row -> values[order[row]]);
        return arranged;
    }
}
