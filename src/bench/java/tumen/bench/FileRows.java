package tumen.bench;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

import tumen.exporting.Export;
import tumen.exporting.ExportFile;
import tumen.exporting.ExportOptions;
import tumen.exporting.PictureSize;
import tumen.exporting.PngFormat;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.progress.Progress;
import tumen.state.AppState;
import tumen.storage.ProjectWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/// What has to do with files.
final class FileRows {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final double MEGABYTE = 1 << 20;
    private static final int PICTURES = 5;
    private static final int FEW = 1_000;
    private static final List<Double> SHARES = List.of(0.2, 0.5, 0.65, 0.8, 0.9);

    private FileRows() {}

    /// A picture of what the window shows, painted and written.
    static Row.Outcome picture(Bench bench) {
        SnapshotPicture pictures = SnapshotPicture.load();
        Samples.Collector taken = new Samples.Collector(1, PICTURES, 20);
        while (!taken.isFull()) {
            long began = System.nanoTime();
            write(pictures, bench.state());
            taken.add((System.nanoTime() - began) / 1e6);
        }
        return Row.Outcome.of(taken.samples());
    }

    /// A project file, to the finished picture of it in the window.
    static Row.Outcome open(Bench bench) {
        Path file = file(bench);
        long began = System.nanoTime();
        openAndWait(bench, file);
        Samples samples = Samples.of((System.nanoTime() - began) / 1e6);
        Bench.show(bench.window(), bench.story());
        try {
            return new Row.Outcome(samples, BareLoops.tokens(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The Cancel button pressed at several shares of opening a file, to the end of all work on it.
    static Row.Outcome cancel(Bench bench) {
        Path file = file(bench);
        Samples.Collector taken = new Samples.Collector(0, SHARES.size(), 60);
        Bench.until(FileRows::nothingOpens);
        for (double share : SHARES) {
            Bench.on(() -> {
                bench.window().documents().open(file);
                return true;
            });
            Bench.until(() -> Bench.on(() -> opened(bench) >= share));
            long began = System.nanoTime();
            Bench.on(() -> {
                ((Button) bench.node("waiting-cancel")).fire();
                return true;
            });
            Bench.until(FileRows::nothingOpens);
            taken.add((System.nanoTime() - began) / 1e6);
        }
        return Row.Outcome.of(taken.samples());
    }

    /// The share of a file that is being opened.
    private static double opened(Bench bench) {
        return bench.window().lookup("#waiting-bar") instanceof ProgressBar bar
                ? bar.getProgress()
                : -1;
    }

    /// Whether nothing is read or worked out beside the window.
    private static boolean nothingOpens() {
        return ForkJoinPool.commonPool().isQuiescent()
                && Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .noneMatch(name -> name.equals("work") || name.startsWith("read-"));
    }

    /// What the heap holds of an opened file with all that is worked out behind it, and of the app
    /// around it. Before, the window shows a small story: what it keeps of a large one would hide
    /// what it keeps of the file.
    static Row.Outcome heap(Bench bench) {
        Path file = file(bench);
        Bench.show(bench.window(), Story.of(FEW));
        Bench.until(FileRows::nothingOpens);
        double before = used();
        openAndWait(bench, file);
        Bench.until(() -> bench.state().index().hasTexts());
        Bench.until(FileRows::nothingOpens);
        double after = used();
        Bench.show(bench.window(), bench.story());
        return Row.Outcome.of(Samples.of(Bench.EMPTY_HEAP + after - before));
    }

    /// The longest time the UI thread let somebody wait while a file was opened, a picture made and
    /// a text searched for.
    static Row.Outcome stall(Bench bench) {
        Path file = file(bench);
        SnapshotPicture pictures = SnapshotPicture.load();
        Stall stall = new Stall();
        openAndWait(bench, file);
        write(pictures, bench.state());
        var _ = OtherRows.search(bench);
        double longest = stall.longest();
        Bench.show(bench.window(), bench.story());
        return Row.Outcome.of(Samples.of(longest));
    }

    /// Megabytes in use after all garbage is gone.
    static double used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private static void openAndWait(Bench bench, Path file) {
        Bench.on(() -> {
            bench.window().documents().open(file);
            return true;
        });
        Bench.until(() -> file.equals(bench.state().document().file()));
        var _ = bench.frames(new Samples.Collector(0, 1, 1), frame -> {});
    }

    private static void write(SnapshotPicture pictures, AppState state) {
        SnapshotOptions options =
                SnapshotOptions.of(state).withSize(PictureSize.parse("3840x2160"));
        try {
            Export export = new Export(pictures, state, ExportOptions.of(options));
            Path picture = inFolder("picture.png");
            ExportFile.write(new PngFormat(), export, picture, true, Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Bench bench) {
        try {
            Path file = inFolder(bench.story().events() + ".tumen.json");
            if (!Files.exists(file)) {
                ProjectWriter.write(bench.story().document().project(), file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inFolder(String name) throws IOException {
        return Files.createDirectories(FOLDER).resolve(name);
    }
}
