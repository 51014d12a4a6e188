package tumen.keeping;

import tumen.model.Project;
import tumen.storage.ProjectReader;
import tumen.storage.ProjectWriter;
import tumen.storage.ReadResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The autosaves of one window: the last ten states of the document that are in no file of the
/// user's, each a whole project file. Nobody else touches them while the window is there.
public final class AutosaveSession {
    /// The greatest number of generations kept.
    public static final int GENERATIONS = 10;

    /// The most all generations may take together, beyond the two newest.
    private static final long MOST_BYTES = 1L << 30;

    private static final String PREFIX = "autosave-";
    private static final String RECOVERING = "recovering";

    private final Path folder;
    private final SessionLock lock;

    AutosaveSession(Path folder, SessionLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Its folder.
    Path folder() {
        return folder;
    }

    /// Writes one more generation, whole or not at all, and drops the oldest beyond ten.
    public void write(Project project, Origin origin) throws IOException {
        List<Path> before = generations();
        int number = before.isEmpty() ? 1 : numberOf(before.getFirst()) + 1;
        origin.write(folder);
        ProjectWriter.write(project, folder.resolve("%s%06d.tumen.json".formatted(PREFIX, number)));
        prune();
    }

    private static int numberOf(Path generation) {
        String name = generation.getFileName().toString();
        return Integer.parseInt(name.substring(PREFIX.length(), PREFIX.length() + 6));
    }

    private void prune() throws IOException {
        long bytes = 0;
        List<Path> all = generations();
        for (int i = 0; i < all.size(); i++) {
            bytes += Files.size(all.get(i));
            if (i >= GENERATIONS || (i >= 2 && bytes > MOST_BYTES)) {
                Files.delete(all.get(i));
            }
        }
    }

    /// Drops all generations: what they held is in a file, or not wanted.
    public void clear() throws IOException {
        for (Path generation : generations()) {
            Files.delete(generation);
        }
    }

    /// The generations, the newest first.
    List<Path> generations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(PREFIX + "\\d{6}.*"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /// What it holds the generations of.
    public Origin origin() throws IOException {
        return Origin.read(folder);
    }

    /// When the newest generation was written.
    public FileTime written() throws IOException {
        return Files.getLastModifiedTime(generations().getFirst());
    }

    /// The newest generation that can be read. From now until `survived` a crash is taken to come
    /// from it.
    public Optional<Project> recover() throws IOException {
        Files.writeString(folder.resolve(RECOVERING), "");
        for (Path generation : generations()) {
            if (ProjectReader.read(generation) instanceof ReadResult.Accepted accepted) {
                return Optional.of(accepted.project());
            }
        }
        return Optional.empty();
    }

    /// Says that what was recovered has been shown and all went well.
    public void survived() throws IOException {
        Files.deleteIfExists(folder.resolve(RECOVERING));
    }

    /// Whether the process that recovered it ended before it had survived.
    boolean crashedRecovering() {
        return Files.exists(folder.resolve(RECOVERING));
    }

    /// Leaves it for another time.
    public void leave() throws IOException {
        survived();
        lock.close();
    }

    /// Ends it: nothing in it is wanted any more.
    public void end() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        lock.remove();
    }

    /// Puts it where it is not offered any more but can be found; returns where.
    public Path setAside() throws IOException {
        Path aside = AutosaveFolder.setAside(folder);
        lock.remove();
        return aside;
    }
}
