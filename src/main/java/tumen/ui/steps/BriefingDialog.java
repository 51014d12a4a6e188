package tumen.ui.steps;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import tumen.briefing.Markings;
import tumen.model.Briefing;
import tumen.model.Extra;
import tumen.model.Marking;
import tumen.model.Release;
import tumen.ui.dialog.Form;
import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// A briefing's title, its marking and to whom it is released; all of it is one edit.
public final class BriefingDialog {
    private final String noMarking = Words.of("briefing.noMarking");
    private final String ownMarking = Words.of("briefing.ownMarking");
    private final String everything = Words.of("briefing.releaseAll");
    private static final int CHANNEL = 255;

    private final Briefing briefing;
    private final TextField title;
    private final ComboBox<String> preset = new ComboBox<>();
    private final TextField text = new TextField();
    private final ColorPicker ink = new ColorPicker(Color.WHITE);
    private final ColorPicker ground = new ColorPicker(Color.BLACK);
    private final ComboBox<String> release = new ComboBox<>();
    private final Form form = new Form();

    private BriefingDialog(Briefing briefing, Release levels) {
        this.briefing = briefing;
        title = new TextField(briefing.title());
        preset.getItems().add(noMarking);
        Markings.all().forEach(marking -> preset.getItems().add(marking.text()));
        preset.getItems().add(ownMarking);
        release.getItems().add(everything);
        release.getItems().addAll(levels.levels());
        release.setValue(briefing.release() == null ? everything : briefing.release());
        release.setDisable(levels.levels().isEmpty());
        form.add(Words.of("form.title"), "briefing-title-field", title);
        form.add(Words.of("form.marking"), "briefing-marking", preset);
        form.add(Words.of("briefing.markingWords"), "briefing-marking-text", text);
        form.add(Words.of("briefing.markingInk"), "briefing-marking-ink", ink);
        form.add(Words.of("briefing.markingGround"), "briefing-marking-ground", ground);
        form.add(Words.of("briefing.release"), "briefing-release", release);
        Marking marking = briefing.marking();
        preset.setValue(nameOf(marking));
        if (marking != null) {
            fill(marking);
        }
        enable();
        preset.setOnAction(event -> choose(preset.getValue()));
    }

    /// Asks; `changed` is told when something was changed, and only then.
    public static void show(
            Window owner, Briefing briefing, Release levels, Consumer<Briefing> changed) {
        BriefingDialog asked = new BriefingDialog(briefing, levels);
        ButtonType save = new ButtonType(Words.of("briefing.change"), ButtonData.OK_DONE);
        OwnedDialog dialog =
                new OwnedDialog(
                        owner,
                        "briefing-dialog",
                        Words.of("briefing.untitled"),
                        asked.form,
                        save,
                        ButtonType.CANCEL);
        dialog.wear(BriefingDialog.class, "steps.css");
        dialog.button(save, "briefing-save");
        Briefing begun = asked.result();
        dialog.guard(ButtonType.CANCEL, "briefing-cancel", () -> !asked.result().equals(begun));
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == save && !asked.result().equals(briefing)) {
                changed.accept(asked.result());
            }
        });
        dialog.show();
    }

    private String nameOf(@Nullable Marking marking) {
        if (marking == null) {
            return noMarking;
        }
        Marking plain = new Marking(marking.text(), marking.ink(), marking.ground());
        return Markings.all().contains(plain) ? marking.text() : ownMarking;
    }

    private void choose(String name) {
        List<Marking> chosen =
                Markings.all().stream().filter(each -> each.text().equals(name)).toList();
        chosen.forEach(this::fill);
        enable();
    }

    private void fill(Marking marking) {
        text.setText(marking.text());
        ink.setValue(colour(marking.ink()));
        ground.setValue(colour(marking.ground()));
    }

    private void enable() {
        boolean own = preset.getValue().equals(ownMarking);
        text.setDisable(!own);
        ink.setDisable(!own);
        ground.setDisable(!own);
    }

    private Briefing result() {
        boolean marked = !preset.getValue().equals(noMarking) && !text.getText().isBlank();
        Marking marking =
                marked
                        ? new Marking(
                                text.getText().strip(),
                                number(ink.getValue()),
                                number(ground.getValue()),
                                briefing.marking() == null
                                        ? Extra.NONE
                                        : briefing.marking().extra())
                        : null;
        String level = release.getValue().equals(everything) ? null : release.getValue();
        return briefing.withTitle(title.getText().strip()).withMarking(marking).withRelease(level);
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & CHANNEL, rgb >> 8 & CHANNEL, rgb & CHANNEL);
    }

    private static int number(Color colour) {
        return (int) Math.round(colour.getRed() * CHANNEL) << 16
                | (int) Math.round(colour.getGreen() * CHANNEL) << 8
                | (int) Math.round(colour.getBlue() * CHANNEL);
    }
}
