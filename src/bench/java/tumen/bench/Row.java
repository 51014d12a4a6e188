package tumen.bench;

import java.util.List;

/// A row of the table: what is measured at which numbers of events, and its targets in `unit`; NaN
/// where there is none.
record Row(
        String name, List<Integer> sizes, String unit, double median, double p95, Measure measure) {
    /// Measures a row.
    @FunctionalInterface
    interface Measure {
        Outcome of(Bench bench);
    }

    /// What was measured, and the milliseconds of the limit beside it; NaN where there is none.
    record Outcome(Samples samples, double limit) {
        static Outcome of(Samples samples) {
            return new Outcome(samples, Double.NaN);
        }
    }

    Row {
        sizes = List.copyOf(sizes);
    }
}
