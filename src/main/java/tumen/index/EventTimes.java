package tumen.index;

import tumen.model.Event;
import tumen.progress.Wanted;
import tumen.time.Edtf;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// When events are, in fractional days since 1970-01-01 UTC: where the possible time begins and
/// ends, and the moment the symbol stands at.
final class EventTimes {
    private static final int STRETCH = 1 << 17;

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
        return each(events.size(), row -> time.applyAsDouble(events.get(row).when()));
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
        return each(order.length, row -> values[order[row]]);
    }

    /// The values at some positions, worked out on all processors.
    private static double[] each(int count, IntToDoubleFunction value) {
        double[] values = new double[count];
        for (int from = 0; from < count; from += STRETCH) {
            Wanted.look();
            IntStream.range(from, Math.min(count, from + STRETCH))
                    .parallel()
                    .forEach(position -> values[position] = value.applyAsDouble(position));
        }
        return values;
    }
}
