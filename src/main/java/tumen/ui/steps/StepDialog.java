package tumen.ui.steps;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;

import tumen.briefing.StepTimes;
import tumen.model.Step;
import tumen.ui.dialog.Form;
import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// Words and times of a step; all of it is one edit.
public final class StepDialog {
    private static final int WIDE = 48;

    private final Step step;
    private final TextField title;
    private final TextField part;
    private final TextArea caption;
    private final TextArea notes;
    private final TextField seconds;
    private final TextField transition;
    private final Form form = new Form();

    private StepDialog(Step step) {
        this.step = step;
        title = new TextField(step.title());
        part = new TextField(step.part());
        caption = area(step.caption(), 3);
        notes = area(step.notes(), 6);
        seconds = new TextField(StepTimes.planned(step));
        transition = new TextField(StepTimes.text(step.transition()));
        form.add(Words.of("form.title"), "step-title-field", title);
        form.add(Words.of("step.part"), "step-part-field", part);
        form.add(Words.of("step.caption"), "step-caption-field", caption);
        form.add(Words.of("step.notes"), "step-notes-field", notes);
        form.add(Words.of("step.seconds"), "step-seconds-field", seconds);
        form.add(Words.of("step.transition"), "step-transition-field", transition);
    }

    /// Asks for a step's words; `changed` is told when they were, and only then.
    public static void show(Window owner, Step step, Consumer<Step> changed) {
        StepDialog asked = new StepDialog(step);
        ButtonType save = new ButtonType(Words.of("step.change"), ButtonData.OK_DONE);
        OwnedDialog dialog =
                new OwnedDialog(
                        owner,
                        "step-dialog",
                        Words.of("step.title"),
                        asked.form,
                        save,
                        ButtonType.CANCEL);
        dialog.wear(StepDialog.class, "steps.css");
        Node button = dialog.button(save, "step-save");
        Optional<Step> begun = asked.result();
        dialog.guard(ButtonType.CANCEL, "step-cancel", () -> !asked.result().equals(begun));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> asked.result().isEmpty(),
                                asked.seconds.textProperty(),
                                asked.transition.textProperty()));
        dialog.setOnShown(event -> asked.title.requestFocus());
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == save) {
                asked.result().filter(other -> !other.equals(step)).ifPresent(changed);
            }
        });
        dialog.show();
    }

    /// The step as worded now; empty while a time cannot be understood.
    private Optional<Step> result() {
        return StepTimes.planned(step, seconds.getText())
                .flatMap(timed -> StepTimes.transition(timed, transition.getText()))
                .map(timed ->
                        timed.withPart(part.getText().strip())
                                .withWords(
                                        title.getText().strip(),
                                        caption.getText().strip(),
                                        notes.getText().strip()));
    }

    private static TextArea area(String text, int rows) {
        TextArea area = new TextArea(text);
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(WIDE);
        area.setWrapText(true);
        return area;
    }
}
