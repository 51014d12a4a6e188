package tumen.ui.keeping;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.keeping.AutosaveFolder;
import tumen.keeping.AutosaveSession;
import tumen.keeping.Origin;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.state.Document;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;
import tumen.ui.Showing;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;
import tumen.ui.dialog.Message.Answer;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Offers what a crash left behind. What crashes the app when it is recovered is set aside and not
/// offered again.
public final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /// How long a recovered document must have been open to count as harmless.
    private static final Duration HARMLESS = Duration.seconds(10);

    /// The share of recovering that reading takes; the rest makes it ready to be asked.
    private static final double READING = 0.6;

    /// Does a task beside the window and what comes of it in the window.
    @FunctionalInterface
    public interface Opener {
        /// `words` say what is done.
        void open(String words, Function<Progress, Runnable> task);
    }

    /// Shows a recovered document in the place of what is open, unless the user keeps that.
    @FunctionalInterface
    public interface Taker {
        /// `then` runs once it is shown.
        void show(Document document, Origin origin, Runnable then);
    }

    private final Stage stage;
    private final AutosaveFolder folder;
    private final Autosaving autosaving;
    private final Opener opener;
    private final Taker taker;
    private final List<AutosaveSession> claimed = new ArrayList<>();

    /// Looks for what was left when the window opens.
    public Recovery(Surroundings around, Autosaving autosaving, Opener opener, Taker taker) {
        this.stage = around.stage();
        this.folder = around.autosaves();
        this.autosaving = autosaving;
        this.opener = opener;
        this.taker = taker;
        Showing.follow(stage, () -> beside(this::search), this::leaveAll);
    }

    private void search() throws IOException {
        AutosaveFolder.Found found = folder.find();
        List<LeftWork> left = new ArrayList<>();
        for (AutosaveSession session : found.left()) {
            left.add(LeftWork.of(session));
        }
        Platform.runLater(() -> {
            claimed.addAll(found.left());
            tell(found.aside(), () -> offer(left));
        });
    }

    private void tell(List<Path> aside, Runnable then) {
        if (aside.isEmpty()) {
            then.run();
        } else {
            Message.choose(
                    stage,
                    Words.of("recovery.aside"),
                    Words.of("recovery.asideWords", aside.getFirst()),
                    new Answer(
                            "message-no", Words.of("recovery.ok"), ButtonData.CANCEL_CLOSE, then));
        }
    }

    /// Offers the newest; when it is dropped, the next.
    private void offer(List<LeftWork> left) {
        if (left.isEmpty()) {
            return;
        }
        LeftWork first = left.getFirst();
        Message.choose(
                stage,
                Words.of("recovery.heading", first.origin().title()),
                first.words(),
                new Answer(
                        "recovery-recover",
                        Words.of("recovery.recover"),
                        ButtonData.OK_DONE,
                        () -> recover(first)),
                new Answer(
                        "recovery-drop",
                        Words.of("recovery.drop"),
                        ButtonData.NO,
                        () -> {
                            claimed.remove(first.session());
                            beside(first.session()::end);
                            offer(left.subList(1, left.size()));
                        }),
                new Answer(
                        "recovery-later",
                        Words.of("recovery.later"),
                        ButtonData.CANCEL_CLOSE,
                        this::leaveAll));
    }

    private void recover(LeftWork left) {
        opener.open(
                Words.of("recovery.recovering", left.origin().title()),
                progress -> {
                    try {
                        return recovered(left, progress);
                    } catch (IOException problem) {
                        LOG.error("Recovery failed", problem);
                        return () -> tellFailed(String.valueOf(problem.getMessage()));
                    }
                });
    }

    private Runnable recovered(LeftWork left, Progress progress) throws IOException {
        AutosaveSession session = left.session();
        Optional<Project> project = session.recover();
        if (project.isEmpty()) {
            Path aside = session.setAside();
            return () -> {
                claimed.remove(session);
                tellFailed(Words.of("recovery.asideWords", aside));
            };
        }
        Path file = left.origin().file();
        Document document =
                Document.unsaved(
                        project.get(),
                        file == null ? Project.EMPTY : held(file, progress.part(0, READING)),
                        file,
                        progress.part(READING, 1));
        return () -> taker.show(document, left.origin(), () -> adopt(session, project.get()));
    }

    private void adopt(AutosaveSession session, Project project) {
        claimed.remove(session);
        autosaving.adopt(session, project);
        leaveAll();
        PauseTransition life = new PauseTransition(HARMLESS);
        life.setOnFinished(_ -> beside(session::survived));
        life.play();
    }

    /// What the user's file holds; nothing if that cannot be told.
    private static Project held(Path file, Progress progress) {
        return ProjectReader.read(file, progress) instanceof ReadResult.Accepted accepted
                ? accepted.project()
                : Project.EMPTY;
    }

    private void tellFailed(String words) {
        Message.tell(stage, Words.of("recovery.failed"), words);
    }

    /// Leaves what was not recovered for another time.
    private void leaveAll() {
        List<AutosaveSession> left = List.copyOf(claimed);
        claimed.clear();
        left.forEach(session -> beside(session::leave));
    }

    /// Work on files that nothing waits for.
    private interface FileWork {
        void run() throws IOException;
    }

    private static void beside(FileWork work) {
        Thread.ofVirtual()
                .name("recovery")
                .start(() -> {
                    try {
                        work.run();
                    } catch (IOException problem) {
                        LOG.error("Autosaves of another session", problem);
                    }
                });
    }
}
