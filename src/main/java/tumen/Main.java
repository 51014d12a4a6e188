package tumen;

import tumen.cli.CommandLineRun;
import tumen.log.Logging;
import tumen.model.StoredView;
import tumen.ui.TumenApp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The entry: the window when called with nothing or with a project or a picture alone, which is
/// decided without picocli to start fast; the command line otherwise.
///
/// Exit codes: 0 all well, 1 problems found, 2 wrong arguments.
public final class Main {

    /// The endings of what a window opens by itself.
    private static final List<String> WINDOWED = List.of(".json", ".tumenz", ".png");

    private Main() {}

    public static void main(String[] arguments) {
        Logging.start();
        // Java2D draws into memory only; it need not connect to the display, which takes a while.
        System.setProperty("java.awt.headless", "true");
        int exitCode =
                isWindowOnly(arguments)
                        ? openWindow(arguments)
                        : CommandLineRun.run(Main::open, arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static boolean isWindowOnly(String... arguments) {
        return arguments.length == 0
                || (arguments.length == 1
                        && !arguments[0].startsWith("-")
                        && WINDOWED.stream().anyMatch(arguments[0]::endsWith));
    }

    private static int openWindow(String... arguments) {
        Logging.sayHelloLater();
        return open(
                arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0])),
                Optional.empty());
    }

    private static int open(Optional<Path> file, Optional<StoredView> view) {
        if (hasDisplay()) {
            TumenApp.open(file, view);
            return 0;
        }
        return CommandLineRun.writeOpeningPicture(file);
    }

    /// Whether a window can be shown: on Linux there must be an X or Wayland display, or a platform
    /// that needs none. An empty setting counts as none.
    static boolean hasDisplay(String system, Map<String, String> environment, String platform) {
        return !system.startsWith("Linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                || !platform.isEmpty();
    }

    private static boolean hasDisplay() {
        return hasDisplay(
                System.getProperty("os.name"),
                System.getenv(),
                System.getProperty("glass.platform", ""));
    }
}
