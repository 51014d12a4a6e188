import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.spi.ToolProvider;

/// Measures the start of the packaged app against a bare JavaFX window: `java StartTime.java TARGET
/// CLASSPATH`, after the app was packaged in TARGET/dist.
///
/// Both run on the package's own runtime, by turns, from the start of the process until their first
/// complete picture has been presented. Needs a display, or Xvfb to make one.
public class StartTime {
    private static final int ROUNDS = 9;
    private static final double MOST = 1.6;

    private final Path work;
    private final Path launcher;
    private final Path runtime;
    private final Map<String, String> environment;

    private StartTime(Path target, Map<String, String> environment) throws IOException {
        work = Files.createDirectories(target.resolve("start"));
        Path image = target.resolve("dist/tumen");
        launcher = image.resolve("bin/tumen");
        runtime = image.resolve("lib/runtime/bin/java");
        this.environment = environment;
    }

    public static void main(String[] args) throws Exception {
        var target = Path.of(args[0]);
        if (!Files.exists(target.resolve("dist/tumen/bin/tumen"))) {
            fail("package the app first: mvn -q -Pdist package -DskipTests");
        }
        Process screen = null;
        String display = System.getenv().getOrDefault("DISPLAY", "");
        try {
            if (display.isEmpty()) {
                screen = virtualScreen();
                display = ":" + firstLine(screen);
            }
            new StartTime(target, Map.of("DISPLAY", display)).measure(args[1]);
        } finally {
            if (screen != null) {
                screen.destroy();
            }
        }
    }

    private static Process virtualScreen() throws IOException {
        try {
            return new ProcessBuilder(
                            "Xvfb",
                            "-noreset",
                            "-displayfd",
                            "1",
                            "-screen",
                            "0",
                            "1600x1000x24",
                            "-nolisten",
                            "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            fail("no display: set DISPLAY, or install Xvfb (Debian: apt install xvfb libgtk-3-0)");
            throw missing;
        }
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
    }

    private void measure(String classPath) throws Exception {
        Path bare = bareWindow(classPath);
        String theme = jar(classPath, "atlantafx-base");
        List<String> window =
                List.of(
                        runtime.toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=javafx.graphics",
                        "-cp",
                        bare + ":" + theme,
                        "BareWindow");
        Path cache = work.resolve("bare.aot");
        start(with(window, "-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            fail("no AOT cache was made: " + Files.readString(work.resolve("output")));
        }
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("Tumen, first complete picture", List.of(launcher.toString()));
        commands.put("bare window", window);
        commands.put("bare window with an AOT cache", with(window, "-XX:AOTCache=" + cache));
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var entry : commands.entrySet()) {
                Start start = start(entry.getValue());
                if (round > 0) {
                    starts.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).add(start);
                }
            }
        }
        report(starts);
    }

    private static List<String> with(List<String> command, String option) {
        List<String> more = new ArrayList<>(command);
        more.add(1, option);
        return more;
    }

    private static void report(Map<String, List<Start>> starts) {
        System.out.printf("Median of %d runs by turns, after one to warm up:%n", ROUNDS);
        starts.forEach((name, list) ->
                System.out.printf(
                        "  %5d ms (%5d ms of processor time)  %s  %s%n",
                        median(list, Start::milliseconds),
                        median(list, Start::processor),
                        name,
                        list.stream().map(Start::milliseconds).toList()));
        var all = List.copyOf(starts.values());
        double ratio = ratio(all.get(0), all.get(1));
        System.out.printf(
                "Tumen / bare window: %.2f (at most %.1f); / with an AOT cache: %.2f%n",
                ratio, MOST, ratio(all.get(0), all.get(2)));
        if (ratio > MOST) {
            fail("the start takes too long");
        }
    }

    private static double ratio(List<Start> app, List<Start> window) {
        return (double) median(app, Start::milliseconds) / median(window, Start::milliseconds);
    }

    private static long median(List<Start> starts, ToLongFunction<Start> measure) {
        return starts.stream()
                .mapToLong(measure)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /// The bare window as a jar: the JVM makes no AOT cache of classes in a folder.
    private Path bareWindow(String classPath) throws IOException {
        Path classes = compileBareWindow(classPath);
        Path jar = work.resolve("bare.jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        classes.toString(),
                        ".");
        return jar;
    }

    private Path compileBareWindow(String classPath) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        int failed =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-cp",
                                classPath,
                                "-d",
                                classes.toString(),
                                Path.of(System.getProperty("user.dir"), "src/build/BareWindow.java")
                                        .toString());
        if (failed != 0) {
            fail("src/build/BareWindow.java does not compile");
        }
        return classes;
    }

    private static String jar(String classPath, String name) {
        return List.of(classPath.split(":")).stream()
                .filter(entry -> entry.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /// How long a process took until it had presented its picture, by the clock and in processor
    /// time.
    private record Start(long milliseconds, long processor) {}

    private Start start(List<String> command) throws Exception {
        Path report = work.resolve("report");
        Files.deleteIfExists(report);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(work.resolve("output").toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Dtumen.startReport=" + report + " -Dtumen.home=" + work.resolve("home"));
        long begin = System.currentTimeMillis();
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || !Files.exists(report)) {
            process.destroy();
            fail(command + " showed no picture: " + Files.readString(work.resolve("output")));
        }
        String[] said = Files.readString(report).strip().split(" ");
        return new Start(Long.parseLong(said[0]) - begin, Long.parseLong(said[1]));
    }

    private static void fail(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
