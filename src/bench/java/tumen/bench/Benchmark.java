package tumen.bench;

import tumen.ui.window.MainWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Measures the real window at size and prints one table; `target/bench.json` holds the same.
///
/// Ends by itself: what was not measured after nine minutes is left out. `bench.only` and `bench.n`
/// narrow it to rows whose name contains a text, or to one number of events.
public final class Benchmark {
    private static final Path JSON = Path.of("target", "bench.json");
    private static final long MINUTES = 9;
    private static final double HOPELESS_MILLISECONDS = 2000;

    private final String only = System.getProperty("bench.only", "");
    private final int size = Integer.getInteger("bench.n", 0);
    private final List<Measured> results = new ArrayList<>();
    private final Map<String, Double> before = new HashMap<>();

    private volatile boolean failed;

    private Benchmark() {}

    /// Runs and ends the virtual machine.
    public static void main(String[] arguments) throws IOException {
        Benchmark benchmark = new Benchmark();
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
                    Bench.until(() -> System.nanoTime() - end > 0);
                    benchmark.end();
                });
        MainWindow window = Bench.start();
        System.out.println(Machine.line());
        sizes().filter(benchmark::isWanted).forEach(events -> benchmark.measure(window, events));
        benchmark.end();
    }

    private static Stream<Integer> sizes() {
        return Rows.TABLE.stream().flatMap(row -> row.sizes().stream()).distinct().sorted();
    }

    private boolean isWanted(int events) {
        return (size == 0 || size == events) && rows(events).findAny().isPresent();
    }

    private Stream<Row> rows(int events) {
        return Rows.TABLE.stream()
                .filter(row -> row.sizes().contains(events) && row.name().contains(only));
    }

    private void measure(MainWindow window, int events) {
        List<Row> hopeful =
                rows(events)
                        .filter(row -> before.getOrDefault(row.name(), 0.0) < HOPELESS_MILLISECONDS)
                        .toList();
        if (hopeful.isEmpty()) {
            return;
        }
        Bench bench = Bench.show(window, Story.of(events));
        hopeful.forEach(row -> measure(row, bench));
    }

    /// Measures a row; what goes wrong with it does not keep others from being measured.
    private void measure(Row row, Bench bench) {
        int events = bench.story().events();
        try {
            Measured measured = Measured.of(row, events, row.measure().of(bench));
            before.put(row.name(), measured.median());
            synchronized (results) {
                results.add(measured);
            }
            System.out.println(measured.line());
        } catch (RuntimeException e) {
            failed = true;
            System.err.printf("%s at %,d events could not be measured:%n", row.name(), events);
            e.printStackTrace();
        }
    }

    private void end() {
        synchronized (results) {
            List<Measured> inOrder =
                    Rows.TABLE.stream()
                            .map(Row::name)
                            .distinct()
                            .flatMap(row ->
                                    results.stream().filter(result -> result.name().equals(row)))
                            .toList();
            System.out.println();
            System.out.print(Measured.table(inOrder, Machine.line()));
            try {
                Files.createDirectories(JSON.getParent());
                Files.writeString(JSON, Measured.json(inOrder, Machine.line()));
            } catch (IOException e) {
                System.err.println(JSON + " cannot be written: " + e.getMessage());
                Runtime.getRuntime().halt(1);
            }
        }
        System.out.flush();
        Runtime.getRuntime().halt(failed ? 1 : 0);
    }
}
