package tumen.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Whether there is something to draw with but the processor. Where there is not, JavaFX need not
/// ask OpenGL, which loads a driver that does the same on the processor.
final class GraphicsCard {
    /// The system property that says which of its ways to draw JavaFX tries, in order.
    private static final String ORDER = "prism.order";

    /// Cards as Linux shows them: through its drivers, NVIDIA's own, and that of a Windows around.
    private static final List<Path> DEVICES =
            List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"));

    private GraphicsCard() {}

    /// Tells JavaFX when there is none, unless somebody said how to draw. To be called before it
    /// starts.
    static void tell() {
        boolean missing = isMissing(System.getProperty("os.name", ""), Files::exists);
        if (missing && System.getProperty(ORDER, "").isEmpty()) {
            System.setProperty(ORDER, "sw");
        }
    }

    static boolean isMissing(String system, Predicate<Path> exists) {
        return system.startsWith("Linux") && DEVICES.stream().noneMatch(exists);
    }
}
