package tumen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/// What the measuring ran on.
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private static final String LOAD =
            "load average %.1f"
                    .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());

    private Machine() {}

    /// One line: date, processor, cores and how many threads wanted them when measuring began,
    /// Java, window.
    static String line() {
        return String.join(
                ", ",
                LocalDate.now(ZoneOffset.UTC).toString(),
                processor(),
                Runtime.getRuntime().availableProcessors() + " cores",
                LOAD,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "Java " + Runtime.version(),
                "JavaFX " + System.getProperty("javafx.runtime.version"),
                System.getProperty("glass.platform", "display"),
                "software rendering");
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return "processor unknown";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .orElse("processor unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
