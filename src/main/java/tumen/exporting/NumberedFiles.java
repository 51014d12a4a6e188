package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.storage.AtomicFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes several files that belong together, `story-001.png`, `story-002.png` and so on: all of
/// them or none.
final class NumberedFiles {
    private static final int DIGITS = 3;

    private NumberedFiles() {}

    /// The name of the file of a number, from 1, under a common one.
    static Path name(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String digits = String.valueOf(number);
        String padded = "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        return file.resolveSibling(name.substring(0, dot) + "-" + padded + name.substring(dot));
    }

    /// Writes them in a folder of their own and moves them where they belong when all are there.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if there is one of them already and
    ///   `replace` is false
    static void write(
            Path file, List<Callable<byte[]>> contents, boolean replace, Progress progress)
            throws IOException {
        List<Path> names = new ArrayList<>();
        for (int number = 1; number <= contents.size(); number++) {
            names.add(name(file, number));
            ExportFile.check(names.getLast(), replace);
        }
        Path beside = file.toAbsolutePath().getParent();
        Path folder = Files.createTempDirectory(beside, "." + file.getFileName() + ".");
        Watch watch = new Watch(progress, contents.size());
        try {
            Iterator<Path> next = names.iterator();
            InOrder.each(
                    contents,
                    Callable::call,
                    bytes -> {
                        Path part = folder.resolve(next.next().getFileName());
                        AtomicFile.write(part, stream -> stream.write(bytes));
                        watch.did(1);
                    });
            for (Path name : names) {
                Files.move(
                        folder.resolve(name.getFileName()),
                        name,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path name : names) {
                Files.deleteIfExists(folder.resolve(name.getFileName()));
            }
            Files.delete(folder);
        }
    }
}
