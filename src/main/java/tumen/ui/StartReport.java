package tumen.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// When the start was over, written for `src/build/StartTime.java` and the training run of the
/// package.
///
/// Only with the system property `tumen.startReport` naming a file; the app closes afterwards.
public final class StartReport {

    private static final String PROPERTY = "tumen.startReport";

    /// Names classes for the training run to load.
    private static final String ALSO = "tumen.alsoLoad";

    /// Frames to let pass, so that the picture laid out now has really been presented: in the next
    /// one the toolkit waits for it.
    private static final int FRAMES = 1;

    private StartReport() {}

    /// To be called when all of the first picture is there, base map included: writes the
    /// milliseconds since 1970, once it has been presented, and those of processor time until then.
    public static void pictureIsComplete() {
        String file = System.getProperty(PROPERTY, "");
        if (file.isEmpty()) {
            return;
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > FRAMES) {
                    stop();
                    write(Path.of(file));
                    Platform.exit();
                }
            }
        }.start();
    }

    private static void write(Path file) {
        try {
            alsoLoad(System.getProperty(ALSO, ""));
            long now = System.currentTimeMillis();
            Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            Files.writeString(file, now + " " + used.toMillis() + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write the start report " + file, problem);
        }
    }

    /// Loads classes by their names, commas between them: those the training run has no use for and
    /// other starts have.
    private static void alsoLoad(String classes) {
        List<String> names = classes.isEmpty() ? List.of() : List.of(classes.split(",", -1));
        for (String name : names) {
            try {
                Class.forName(name, false, StartReport.class.getClassLoader());
            } catch (ClassNotFoundException problem) {
                throw new IllegalArgumentException(ALSO + " names no class: " + name, problem);
            }
        }
    }
}
