package tumen.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of all autosaves of a user: a session for each window there is, and those that
/// crashes left behind. Any number of processes may use it.
///
/// A session's lock lies beside its folder and is taken before there is a folder: whoever sees a
/// folder and gets its lock knows that its owner is gone.
public final class AutosaveFolder {
    /// The moment in UTC, so that names follow each other when clocks are put back.
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private static final String LOCK = ".lock";
    private static final String ASIDE = "set-aside";

    private final Path sessions;
    private final Duration every;

    /// Autosaves in the app's folder of data, which need not exist yet; each window keeps its edits
    /// there as often as `every`.
    public AutosaveFolder(Path data, Duration every) {
        this.sessions = data.resolve("autosave");
        this.every = every;
    }

    /// How often a window keeps its edits.
    public Duration every() {
        return every;
    }

    /// Begins a session of its own for a window.
    public AutosaveSession begin() throws IOException {
        Files.createDirectories(sessions);
        String name =
                NAME.format(LocalDateTime.now(ZoneOffset.UTC))
                        + "-"
                        + ProcessHandle.current().pid();
        for (int window = 1; ; window++) {
            Path folder = sessions.resolve(name + "-" + window);
            if (Files.notExists(folder)) {
                Optional<SessionLock> lock = SessionLock.take(lockOf(folder));
                if (lock.isPresent()) {
                    Files.createDirectory(folder);
                    return new AutosaveSession(folder, lock.get());
                }
            }
        }
    }

    /// What processes that are gone left behind, the newest first. They are this process's now,
    /// until it ends or leaves them.
    public Found find() throws IOException {
        List<AutosaveSession> left = new ArrayList<>();
        List<Path> aside = new ArrayList<>();
        for (Path folder : folders()) {
            Optional<SessionLock> lock = SessionLock.take(lockOf(folder));
            if (lock.isPresent()) {
                AutosaveSession session = new AutosaveSession(folder, lock.get());
                if (Files.notExists(folder) || session.generations().isEmpty()) {
                    session.end();
                } else if (session.crashedRecovering()) {
                    aside.add(session.setAside());
                } else {
                    left.add(session);
                }
            }
        }
        return new Found(left, aside);
    }

    /// What was found.
    ///
    /// @param left to be recovered, the newest first
    /// @param aside what crashed the app when it was recovered; it is not found again
    public record Found(List<AutosaveSession> left, List<Path> aside) {
        public Found {
            left = List.copyOf(left);
            aside = List.copyOf(aside);
        }
    }

    private List<Path> folders() throws IOException {
        if (Files.notExists(sessions)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(sessions)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith(ASIDE))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
        }
    }

    /// Moves a session's folder to those that are not offered any more.
    static Path setAside(Path folder) throws IOException {
        Path name = Objects.requireNonNull(folder.getFileName());
        Path aside = Files.createDirectories(folder.resolveSibling(ASIDE)).resolve(name);
        return Files.move(folder, aside);
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }
}
