package tumen.ui.knowledge;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import tumen.claim.Telling;
import tumen.index.EventIndex;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.time.CivilDate;
import tumen.time.Edtf;
import tumen.time.EdtfException;
import tumen.ui.Icon;
import tumen.ui.Looks;
import tumen.words.Words;

import java.util.Optional;
import java.util.OptionalLong;

/// The knowledge date under the timeline: a slider over the days on which the story came out, a
/// field, steps, play, and the way back to today. There only while a knowledge date is set.
public final class KnowledgeStrip extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Store store;
    private final KnowledgePlay play;
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private final Label known = new Label();
    private final Button playButton;
    private boolean showing;

    /// What the strip tells of; a view of the same that moves does not change it.
    private Optional<Told> told = Optional.empty();

    private String written = "";

    private record Told(EventIndex index, Telling telling) {}

    public KnowledgeStrip(Store store) {
        this.store = store;
        this.play = new KnowledgePlay(store, this::showPlaying);
        setId("knowledge-strip");
        getStyleClass().add("knowledge-strip");
        getStylesheets().add(Looks.sheet(KnowledgeStrip.class, "knowledge.css"));
        setAlignment(Pos.CENTER_LEFT);
        playButton = button("knowledge-play", Feather.PLAY, Words.of("knowledge.play"));
        playButton.setOnAction(_ -> togglePlay());
        setUpSlider();
        setUpField();
        known.setId("knowledge-count");
        known.getStyleClass().add("knowledge-count");
        known.setMinWidth(Label.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        heading(),
                        field,
                        step(
                                "knowledge-back",
                                Feather.CHEVRON_LEFT,
                                -1,
                                Words.of("knowledge.before")),
                        playButton,
                        step("knowledge-on", Feather.CHEVRON_RIGHT, 1, Words.of("knowledge.next")),
                        slider,
                        known,
                        today());
        store.listen(this::show);
        show(store.state());
    }

    private void setUpSlider() {
        slider.setId("knowledge-slider");
        slider.setAccessibleText(Words.of("knowledge.date"));
        slider.setBlockIncrement(7);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty()
                .addListener(value -> {
                    if (!showing) {
                        play.stop();
                        send(Math.round(slider.getValue()));
                    }
                });
    }

    private void setUpField() {
        field.setId("knowledge-date");
        field.setPrefColumnCount(9);
        field.setMinWidth(TextField.USE_PREF_SIZE);
        field.setAccessibleText(Words.of("knowledge.dateSpoken"));
        field.setTooltip(new Tooltip(Words.of("knowledge.dateHelp")));
        field.setOnAction(_ -> take());
    }

    private void take() {
        try {
            long day = Edtf.parse(field.getText().strip()).span().latestDated();
            play.stop();
            send(day);
            field.pseudoClassStateChanged(WRONG, false);
        } catch (EdtfException problem) {
            field.pseudoClassStateChanged(WRONG, true);
            field.setTooltip(new Tooltip(problem.getMessage()));
        }
    }

    private void show(AppState state) {
        OptionalLong day = state.view().filter().knownOn();
        setVisible(day.isPresent());
        setManaged(day.isPresent());
        if (day.isEmpty()) {
            if (play.isPlaying()) {
                play.stop();
            }
            return;
        }
        Told now = new Told(state.index(), state.view().filter().telling());
        if (!told.equals(Optional.of(now))) {
            told = Optional.of(now);
            show(now, day.getAsLong());
        }
        if (!field.isFocused() || play.isPlaying()) {
            field.setText(written);
        }
    }

    private void show(Told now, long day) {
        showing = true;
        slider.setMin((double) first(now.index()));
        slider.setMax(Math.max(slider.getMin() + 1, (double) last(now.index())));
        slider.setValue((double) day);
        showing = false;
        written = CivilDate.ofDay(day).iso();
        known.setText(
                Words.of(
                        "knowledge.known",
                        now.index().known(now.telling()),
                        now.index().project().events().size()));
    }

    private void togglePlay() {
        OptionalLong day = store.state().view().filter().knownOn();
        if (play.isPlaying() || day.isEmpty()) {
            play.stop();
        } else {
            long last = last(store.state().index());
            boolean over = day.getAsLong() >= last;
            play.play(over ? first(store.state().index()) : day.getAsLong(), last);
        }
    }

    private void showPlaying() {
        boolean playing = play.isPlaying();
        playButton.setGraphic(new Icon(playing ? Feather.PAUSE : Feather.PLAY));
        playButton.setAccessibleText(
                playing ? Words.of("knowledge.pause") : Words.of("knowledge.play"));
    }

    private void send(long day) {
        store.send(new Intent.ShowKnownOn(OptionalLong.of(day)));
    }

    private Button step(String id, Feather icon, int step, String words) {
        Button button = button(id, icon, words);
        button.setOnAction(_ -> {
            play.stop();
            store.send(new Intent.StepKnownOn(step));
        });
        return button;
    }

    private Button today() {
        Button today = new Button(Words.of("knowledge.today"));
        today.setId("knowledge-today");
        today.setTooltip(new Tooltip(Words.of("knowledge.todayHelp")));
        today.setMinWidth(Button.USE_PREF_SIZE);
        today.setOnAction(_ -> store.send(new Intent.ShowKnownOn(OptionalLong.empty())));
        return today;
    }

    private static Label heading() {
        Label heading = new Label(Words.of("knowledge.heading"));
        heading.getStyleClass().add("knowledge-heading");
        heading.setMinWidth(Label.USE_PREF_SIZE);
        return heading;
    }

    private static Button button(String id, Feather icon, String words) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new Icon(icon));
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().add("knowledge-button");
        return button;
    }

    private static long first(EventIndex index) {
        return index.disclosure(Long.MIN_VALUE, 1).orElse(0);
    }

    private static long last(EventIndex index) {
        return index.disclosure(Long.MAX_VALUE, -1).orElse(1);
    }
}
