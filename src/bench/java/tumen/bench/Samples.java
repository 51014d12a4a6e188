package tumen.bench;

import java.util.Arrays;

/// Measured values.
final class Samples {
    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    /// A single value.
    static Samples of(double value) {
        return new Samples(new double[] {value});
    }

    /// The value half of them stay below.
    double median() {
        return sorted[sorted.length / 2];
    }

    /// The value 95 of 100 stay below.
    double p95() {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * 0.95))];
    }

    /// How many there are.
    int count() {
        return sorted.length;
    }

    /// Takes values after some to warm up with; stops early when the time is over, but not before
    /// it has a few.
    static final class Collector {
        private static final int LEAST = 4;

        private final double[] values;
        private final int warmUp;
        private final double mostMilliseconds;
        private final long nanos;
        private long began;
        private double spent;
        private int count = 0;

        Collector(int warmUp, int count, double mostSeconds) {
            this(warmUp, count, mostSeconds, Long.MAX_VALUE);
        }

        private Collector(int warmUp, int count, double mostSeconds, long nanos) {
            this.values = new double[warmUp + count];
            this.warmUp = warmUp;
            this.mostMilliseconds = mostSeconds * 1000;
            this.nanos = nanos;
        }

        /// Takes values for so many seconds by the clock, pauses between them included.
        static Collector during(int count, double seconds) {
            return new Collector(0, count, Double.MAX_VALUE, (long) (seconds * 1e9));
        }

        void add(double value) {
            values[count++] = value;
            spent += value;
        }

        /// Takes as many of some others as there is room for.
        void addAll(Samples others) {
            for (double value : others.sorted) {
                if (count < values.length) {
                    add(value);
                }
            }
        }

        boolean isFull() {
            began = count == 0 ? System.nanoTime() : began;
            return count == values.length
                    || (count >= LEAST && spent > mostMilliseconds)
                    || System.nanoTime() - began > nanos;
        }

        Samples samples() {
            double[] kept = Arrays.copyOfRange(values, Math.min(warmUp, count / 2), count);
            Arrays.sort(kept);
            return new Samples(kept);
        }
    }
}
