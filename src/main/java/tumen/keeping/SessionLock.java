package tumen.keeping;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says that a process is at work on a session. The system takes the lock away when the process
/// ends, however it ends; the process's id stands in the file for people.
final class SessionLock implements Closeable {
    /// The locks of this process. On some systems a lock ends when any channel to its file is
    /// closed, so that trying to take one's own would lose it.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SessionLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock; empty if another process, or another window of this one, has it.
    static Optional<SessionLock> take(Path lock) throws IOException {
        Path file = lock.toAbsolutePath();
        if (!OURS.add(file)) {
            return Optional.empty();
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        SessionLock taken = new SessionLock(file, channel);
        if (channel.tryLock() == null) {
            taken.close();
            return Optional.empty();
        }
        String owner = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(taken);
    }

    /// Gives the session up for others to take.
    @Override
    public void close() throws IOException {
        channel.close();
        OURS.remove(file);
    }

    /// Gives the lock up for good.
    void remove() throws IOException {
        close();
        Files.deleteIfExists(file);
    }
}
