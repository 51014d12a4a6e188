import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the app image: own runtime with JavaFX linked in, our jars, and an AOT cache for a fast
/// start.
///
/// `java Package.java TARGET VERSION JAR CLASSPATH OPTIONS`; CLASSPATH is Maven's runtime class
/// path, the jars of JavaFX in TARGET/javafx, OPTIONS a file of the JVM's options, one to a line.
/// The result is TARGET/dist/tumen.
public class Package {
    private static final List<String> MODULES =
            List.of(
                    "java.desktop",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.sql",
                    "javafx.controls",
                    "jdk.unsupported",
                    "jdk.localedata");

    /// What the JVM shall compile by what it sees of a run: all that large projects, tiles and
    /// frames keep busy. Whatever else the training run was seen to use, windows and controls above
    /// all, it compiles as soon as it is loaded, quickly and for good.
    private static final List<String> LEFT_TO_THE_JVM =
            List.of(
                    "tumen.",
                    "tools.jackson.",
                    "sun.java2d.",
                    "com.sun.marlin.",
                    "com.sun.prism.",
                    "com.sun.javafx.geom.",
                    "com.sun.javafx.sg.",
                    "java.lang.String",
                    "java.util.Arrays",
                    "java.util.ComparableTimSort",
                    "java.util.DualPivotQuicksort",
                    "java.util.TimSort",
                    "jdk.internal.util.");

    private final Path work;
    private final Path dist;
    private final Path javafx;
    private final List<String> options;
    private final List<String> displayClasses;

    private Package(Path target, Path optionsFile) throws IOException {
        options = lines(optionsFile);
        displayClasses = lines(optionsFile.resolveSibling("display.classes"));
        work = target.resolve("package");
        dist = target.resolve("dist");
        javafx = target.resolve("javafx");
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    }

    public static void main(String[] args) throws Exception {
        var packaging = new Package(Path.of(args[0]), Path.of(args[4]));
        delete(packaging.work);
        delete(packaging.dist);
        Path input = Files.createDirectories(packaging.work.resolve("input"));
        Path jar = Path.of(args[2]);
        ClassLoader classes = StoredJar.loader(args[3] + File.pathSeparator + jar);
        StoredJar.copy(jar, input, bytes -> EarlyLinks.in(bytes, classes));
        for (String entry : args[3].split(File.pathSeparator)) {
            Path library = Path.of(entry);
            if (entry.endsWith(".jar") && !library.getFileName().toString().startsWith("javafx-")) {
                StoredJar.copy(library, input, UnaryOperator.identity());
            }
        }
        Path runtime = packaging.linkRuntime(packaging.moduleJavaFx());
        packaging.addReadStyles(input.resolve(jar.getFileName()), runtime);
        Path image = packaging.image(input, jar, runtime, args[1]);
        packaging.stock(image);
        packaging.train(image);
        if (system().contains("linux")) {
            shortenStart(image);
        }
    }

    /// JavaFX's jars carry their native libraries as resources, which JavaFX would unpack into the
    /// user's home at each start; as modules they get them beside the JDK's own.
    private Path moduleJavaFx() throws Exception {
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (String name : List.of("base", "graphics", "controls")) {
            Path jar = platformJar(name);
            Path classes = Files.createDirectories(work.resolve("classes-" + name));
            Path natives = Files.createDirectories(work.resolve("natives-" + name));
            try (var zip = FileSystems.newFileSystem(jar);
                    var entries = Files.walk(zip.getPath("/"))) {
                for (Path entry : (Iterable<Path>) entries.filter(Files::isRegularFile)::iterator) {
                    Path folder = isNative(entry) ? natives : classes;
                    Path to = folder.resolve(entry.toString().substring(1));
                    Files.createDirectories(to.getParent());
                    Files.copy(entry, to);
                }
            }
            run(
                    "jmod",
                    "create",
                    "--class-path",
                    classes.toString(),
                    "--libs",
                    natives.toString(),
                    modules.resolve("javafx." + name + ".jmod").toString());
        }
        return modules;
    }

    private Path platformJar(String name) throws IOException {
        try (var jars = Files.list(javafx)) {
            return jars.filter(jar ->
                            jar.getFileName()
                                    .toString()
                                    .matches("javafx-" + name + "-[0-9.]+-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() ->
                            new IOException("no platform jar of javafx-" + name + " in " + javafx));
        }
    }

    private static boolean isNative(Path entry) {
        String name = entry.getFileName().toString();
        return entry.getNameCount() == 1 && name.matches(".*\\.(so|dll|dylib)");
    }

    private Path linkRuntime(Path modules) throws Exception {
        Path runtime = work.resolve("runtime");
        run(
                "jlink",
                "--module-path",
                modules.toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=en,ko,ru",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString());
        return runtime;
    }

    /// Puts beside each style sheet of the window its binary form, which JavaFX prefers and need
    /// not parse.
    private void addReadStyles(Path jar, Path runtime) throws Exception {
        Path styles = Files.createDirectories(work.resolve("styles"));
        try (var zip = FileSystems.newFileSystem(jar);
                var entries = Files.walk(zip.getPath("/tumen/ui"))) {
            for (Path entry : entries.filter(it -> it.toString().endsWith(".css")).toList()) {
                Path sheet = work.resolve("sheet.css");
                Files.copy(entry, sheet, StandardCopyOption.REPLACE_EXISTING);
                String name = entry.toString().substring(1).replace(".css", ".bss");
                Path to = styles.resolve(name);
                Files.createDirectories(to.getParent());
                runQuietly(
                        runtime.resolve("bin/java").toString(),
                        "-m",
                        "javafx.graphics/com.sun.javafx.css.parser.Css2Bin",
                        sheet.toString(),
                        to.toString());
            }
        }
        run(
                "jar",
                "--update",
                "--no-compress",
                "--file",
                jar.toString(),
                "-C",
                styles.toString(),
                ".");
    }

    private Path image(Path input, Path jar, Path runtime, String version) throws Exception {
        var command =
                new ArrayList<>(
                        List.of(
                                "jpackage",
                                "--type",
                                "app-image",
                                "--name",
                                "tumen",
                                "--app-version",
                                version,
                                "--input",
                                input.toString(),
                                "--main-jar",
                                jar.getFileName().toString(),
                                "--main-class",
                                "tumen.Main",
                                "--runtime-image",
                                runtime.toString(),
                                "--dest",
                                dist.toString()));
        Stream.concat(
                        options.stream(),
                        Stream.of(
                                "-Dtumen.stock=$APPDIR/tumen.stock",
                                "-XX:AOTCache=$APPDIR/tumen.aot"))
                .forEach(option -> command.addAll(List.of("--java-options", option)));
        if (system().contains("windows")) {
            command.add("--win-console");
        }
        run(command.toArray(String[]::new));
        return dist.resolve(system().contains("mac") ? "tumen.app" : "tumen");
    }

    /// Has the pictures drawn that the first picture of a start is made of.
    private void stock(Path image) throws Exception {
        Path app = folderWithSettings(image);
        runQuietly(
                work.resolve("runtime/bin/java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                app + "/*",
                "tumen.ui.map.OpeningStock",
                app.resolve("tumen.stock").toString());
    }

    /// Runs the packaged app without a display until its first complete picture, and keeps what the
    /// JVM learnt of the second run, which like most finds settings.
    private void train(Path image) throws Exception {
        Path app = folderWithSettings(image);
        Path settings = app.resolve("tumen.cfg");
        String shipped = Files.readString(settings);
        String options =
                trainingOptions().stream()
                        .map(option -> "java-options=" + option)
                        .collect(Collectors.joining("\n", "", "\n"));
        String cacheOption =
                shipped.lines()
                        .filter(line -> line.contains("-XX:AOTCache="))
                        .findFirst()
                        .orElseThrow();
        Path launcher = launcher(image);
        String first =
                options.lines()
                        .filter(line -> !line.contains("-XX:AOT"))
                        .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(settings, shipped.replace(cacheOption + "\n", first));
        runQuietly(launcher.toString());
        Files.writeString(settings, shipped.replace(cacheOption + "\n", options));
        runQuietly(launcher.toString());
        Files.writeString(
                settings,
                shipped.replace(
                        cacheOption + "\n",
                        options.replace("AOTMode=record", "AOTMode=create")
                                + "java-options=-XX:AOTCache="
                                + app.resolve("tumen.aot")
                                + "\n"));
        runQuietly(launcher.toString());
        Files.writeString(settings, shipped);
        if (!Files.exists(app.resolve("tumen.aot"))) {
            throw new IOException("the training run left no AOT cache in " + app);
        }
    }

    /// Puts a script in the place of jpackage's launcher, which at each start asks `rpm` and
    /// `dpkg`, twice, which package of the system it belongs to.
    private static void shortenStart(Path image) throws IOException {
        Path settings = folderWithSettings(image).resolve("tumen.cfg");
        String classPath = settingsOf(settings, "app.classpath=").collect(Collectors.joining(":"));
        String options =
                settingsOf(settings, "java-options=")
                        .map(option -> "\"" + option + "\"")
                        .collect(Collectors.joining(" "));
        Files.writeString(
                launcher(image),
                """
                #!/bin/sh
                # Starts Tumen on its own Java; see decisions/0065.
                self=$0
                [ -L "$self" ] && self=$(readlink -f "$self")
                # Without a card GTK would load an OpenGL driver for nothing: 50 MB.
                [ -e /dev/dri ] || [ -e /dev/nvidiactl ] || [ -e /dev/dxg ] || export GDK_GL=disable
                # Without a session's bus no screen reader listens; GTK would start one to find out.
                [ "$DBUS_SESSION_BUS_ADDRESS" ] || [ -e "$XDG_RUNTIME_DIR/bus" ] || export NO_AT_BRIDGE=1
                APPDIR=$(cd "${self%/*}/../lib/app" && pwd) || exit 1
                exec "${APPDIR%/app}/runtime/bin/java" OPTIONS -cp "CLASSPATH" tumen.Main "$@"
                """
                        .replace("OPTIONS", options)
                        .replace("CLASSPATH", classPath));
    }

    private static Stream<String> settingsOf(Path settings, String key) throws IOException {
        return Files.readAllLines(settings).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()));
    }

    private List<String> trainingOptions() {
        var options =
                new ArrayList<>(
                        List.of(
                                "-XX:AOTMode=record",
                                "-XX:AOTConfiguration=" + work.resolve("tumen.aotconf"),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:CompileCommand=quiet",
                                "-Dtumen.home=" + work.resolve("home"),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "-Dtumen.startReport=" + work.resolve("start")));
        if (system().contains("linux")) {
            options.add("-Dtumen.alsoLoad=" + String.join(",", displayClasses));
        }
        for (String classes : LEFT_TO_THE_JVM) {
            options.add("-XX:CompileCommand=exclude," + classes + "*::*");
        }
        return options;
    }

    private static Path folderWithSettings(Path image) throws IOException {
        try (var files = Files.walk(image)) {
            return files.filter(file -> file.endsWith("tumen.cfg"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    private static Path launcher(Path image) {
        if (system().contains("windows")) {
            return image.resolve("tumen.exe");
        }
        return image.resolve(system().contains("mac") ? "Contents/MacOS/tumen" : "bin/tumen");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static void run(String... command) throws Exception {
        var full = new ArrayList<>(List.of(command));
        full.set(0, Path.of(System.getProperty("java.home"), "bin", command[0]).toString());
        runQuietly(full.toArray(String[]::new));
    }

    /// Runs a program; what it says is shown only when it fails.
    private static void runQuietly(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + said);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
