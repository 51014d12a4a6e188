package tumen.ui.progress;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.Objects;
import java.util.Optional;

/// The work under way beside a window, at its foot: a line for each that takes longer than a
/// moment. The window stays in use meanwhile.
public final class Waiting extends VBox {
    private static final Duration MOMENT = Duration.millis(300);

    /// Nothing under way.
    public Waiting() {
        setId("waiting");
        getStyleClass().add("waiting");
        getStylesheets()
                .add(
                        Objects.requireNonNull(Waiting.class.getResource("progress.css"))
                                .toExternalForm());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    }

    /// Begins a piece of work, to be ended by whoever does it.
    public Work begin(String words) {
        WorkLine line = new WorkLine(words);
        Work work = new Work(line, getChildren()::remove);
        line.onCancel(work::giveUp);
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> show(line, work));
        moment.play();
        return work;
    }

    private void show(WorkLine line, Work work) {
        if (work.isUnderWay()) {
            line.setUserData(work);
            getChildren().add(line);
        }
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
