package tumen.ui.keeping;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.keeping.AutosaveFolder;
import tumen.keeping.AutosaveSession;
import tumen.keeping.Origin;
import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Store;
import tumen.ui.Showing;
import tumen.ui.Surroundings;
import tumen.words.Words;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps what is not saved in the app's own folder, beside the window; drops it once it is in a
/// file or not wanted.
public final class Autosaving {
    private static final Logger LOG = LoggerFactory.getLogger(Autosaving.class);

    private final AutosaveFolder folder;
    private final Store store;
    private final DiskFile disk;
    private final Consumer<String> notice;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("autosave").factory());

    /// The state kept last; none if nothing is kept. The window's own.
    private @Nullable Project kept;

    /// The worker's own.
    private Optional<AutosaveSession> session = Optional.empty();

    private boolean failing;

    public Autosaving(Surroundings around, Store store, DiskFile disk, Consumer<String> notice) {
        this.folder = around.autosaves();
        this.store = store;
        this.disk = disk;
        this.notice = notice;
        store.listen(this::dropSaved);
        Showing.follow(around.stage(), this::start, this::end);
    }

    private void start() {
        long pause = folder.every().toMillis();
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> Platform.runLater(this::keepEdits),
                        pause,
                        pause,
                        TimeUnit.MILLISECONDS);
    }

    private void keepEdits() {
        Document document = store.state().document();
        if (document.modified() && !document.project().equals(kept)) {
            Project project = document.project();
            Origin origin = disk.originOf(document);
            kept = project;
            worker.execute(() -> write(project, origin));
        }
    }

    private void dropSaved(AppState state) {
        if (kept != null && !state.document().modified()) {
            kept = null;
            worker.execute(this::clear);
        }
    }

    private void write(Project project, Origin origin) {
        try {
            if (session.isEmpty()) {
                session = Optional.of(folder.begin());
            }
            session.get().write(project, origin);
            failing = false;
        } catch (IOException problem) {
            LOG.error("Autosave failed", problem);
            tell(problem);
        }
    }

    /// Says so once, until it has worked again; it is tried again at the next edit.
    private void tell(IOException problem) {
        if (!failing) {
            failing = true;
            String words = Words.of("keeping.failed", String.valueOf(problem.getMessage()));
            Platform.runLater(() -> notice.accept(words));
        }
    }

    private void clear() {
        try {
            if (session.isPresent()) {
                session.get().clear();
            }
        } catch (IOException problem) {
            LOG.error("Autosaves not dropped", problem);
        }
    }

    /// Goes on with a session that another process left, whose state is in the window now.
    void adopt(AutosaveSession other, Project project) {
        kept = project;
        worker.execute(() -> {
            endSession();
            session = Optional.of(other);
        });
    }

    /// The process stays until the last autosave is away.
    private void end() {
        worker.execute(this::endSession);
        worker.shutdown();
        Thread.ofPlatform().name("autosave end").start(this::awaitEnd);
    }

    private void awaitEnd() {
        try {
            if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.error("Autosaves not dropped within a minute");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void endSession() {
        try {
            if (session.isPresent()) {
                session.get().end();
            }
        } catch (IOException problem) {
            LOG.error("Autosaves not dropped", problem);
        }
        session = Optional.empty();
    }
}
