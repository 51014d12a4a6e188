package tumen.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import tumen.briefing.Talk;
import tumen.briefing.TalkWords;

import java.time.LocalTime;

/// The console's clocks: time spent or left, the step and its time, how far along, the time of day.
final class TalkClock extends HBox {
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Label large = new Label();
    private final Label planned = new Label();
    private final Label step = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label day = new Label();

    TalkClock() {
        getStyleClass().add("talk-clock");
        large.setId("talk-time");
        planned.setId("talk-planned");
        step.setId("talk-step");
        day.setId("talk-day");
        large.setMinWidth(USE_PREF_SIZE);
        day.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(planned, step);
        words.getStyleClass().add("talk-words");
        words.setMinWidth(USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        setHgrow(progress, Priority.ALWAYS);
        getChildren().addAll(large, words, progress, day);
    }

    void show(Talk talk, double now, LocalTime time) {
        TalkWords words = TalkWords.of(talk, now, time);
        large.setText(words.large());
        planned.setText(words.planned());
        step.setText(words.step());
        progress.setProgress(words.share());
        day.setText(TalkWords.time(time));
        pseudoClassStateChanged(PAUSED, talk.timer().isPaused());
        pseudoClassStateChanged(LATE, words.late());
    }
}
