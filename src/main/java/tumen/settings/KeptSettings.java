package tumen.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/// The settings of this process and the file they are kept in, which is written beside whoever
/// changes them. For any thread.
public final class KeptSettings {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);
    private static final int PATIENCE_SECONDS = 5;

    private final SettingsFile file;
    private Settings now;
    private Optional<String> notice = Optional.empty();
    private CompletableFuture<Void> writes = CompletableFuture.completedFuture(null);

    /// Reads what is kept in a folder; nothing is chosen where there is nothing, or nothing that
    /// can be read.
    public KeptSettings(Path folder) {
        file = new SettingsFile(folder);
        now = read(Settings.NONE);
    }

    private Settings read(Settings otherwise) {
        try {
            return file.read();
        } catch (IOException problem) {
            LOG.warn("Settings not read", problem);
            notice =
                    Optional.of(
                            problem instanceof UnreadableSettingsException
                                    ? String.valueOf(problem.getMessage())
                                    : Words.of("settings.unread", problem));
            return otherwise;
        }
    }

    /// The settings now.
    public synchronized Settings now() {
        return now;
    }

    /// What is to be told of how they were read; empty once taken.
    public synchronized Optional<String> takeNotice() {
        Optional<String> taken = notice;
        notice = Optional.empty();
        return taken;
    }

    /// Changes them here at once and in the file soon; what another process wrote there meanwhile
    /// stays.
    public synchronized void change(UnaryOperator<Settings> change) {
        now = change.apply(now);
        writes =
                writes.thenRunAsync(
                        () -> write(change), Thread.ofVirtual().name("settings")::start);
    }

    private synchronized void write(UnaryOperator<Settings> change) {
        Settings there = read(now);
        Settings next = change.apply(there);
        if (!next.equals(there)) {
            try {
                file.write(next);
            } catch (IOException problem) {
                LOG.warn("Settings not kept", problem);
            }
        }
    }

    /// Waits until all changes are in the file.
    public void finish() {
        CompletableFuture<Void> last;
        synchronized (this) {
            last = writes;
        }
        try {
            last.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException problem) {
            LOG.error("Settings not kept", problem);
        }
    }
}
