package tumen.ui.progress;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.progress.Progress;
import tumen.ui.Looks;
import tumen.ui.dialog.Message;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/// The work under way beside a window, at its foot: a line for each that takes longer than a
/// moment. The window stays in use meanwhile.
public final class Waiting extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final Duration MOMENT = Duration.millis(300);

    private final List<Work> works = new ArrayList<>();

    /// Nothing under way.
    public Waiting() {
        setId("waiting");
        getStyleClass().add("waiting");
        getStylesheets().add(Looks.sheet(Waiting.class, "progress.css"));
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    }

    /// Begins a piece of work, to be ended by whoever does it.
    public Work begin(String words) {
        WorkLine line = new WorkLine(words);
        Work work = new Work(line, getChildren()::remove);
        works.removeIf(other -> !other.isUnderWay());
        works.add(work);
        line.onCancel(work::giveUp);
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> show(line, work));
        moment.play();
        return work;
    }

    /// Does a task in a thread of its own; what comes of it happens in the window, unless it is
    /// given up. What goes wrong with it is told there.
    public Work run(String words, Function<Progress, Runnable> task) {
        Work work = begin(words);
        Thread.ofPlatform()
                .daemon()
                .name("work")
                .start(() -> {
                    Runnable outcome = outcome(words, task, work);
                    Platform.runLater(() -> work.end(outcome));
                });
        return work;
    }

    private Runnable outcome(String words, Function<Progress, Runnable> task, Progress progress) {
        try {
            return task.apply(progress);
        } catch (CancellationException givenUp) {
            LOG.info("{} was given up", words);
            return () -> {};
        } catch (OutOfMemoryError error) {
            LOG.error("{} failed", words, error);
            return () -> tellFailed(words, Words.of("file.tooLarge"));
        } catch (RuntimeException error) {
            LOG.error("{} failed", words, error);
            return () -> tellFailed(words, error.toString());
        }
    }

    private void tellFailed(String words, String why) {
        Message.tell(getScene().getWindow(), Words.of("file.failed", words), why);
    }

    private void show(WorkLine line, Work work) {
        if (work.isUnderWay()) {
            line.setUserData(work);
            getChildren().add(line);
        }
    }

    /// Whether anything is under way.
    public boolean isBusy() {
        return works.stream().anyMatch(Work::isUnderWay);
    }

    /// Gives up what was begun last of the work that is shown; whether there was any.
    public boolean giveUpLast() {
        Optional<Work> last =
                getChildren().reversed().stream()
                        .map(line -> line.getUserData())
                        .filter(Work.class::isInstance)
                        .map(Work.class::cast)
                        .findFirst();
        last.ifPresent(Work::giveUp);
        return last.isPresent();
    }
}
