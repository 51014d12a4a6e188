package tumen.ui.edit;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import tumen.model.Project;
import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// To whom things may be shown: the project's ordered levels, and which event or source carries
/// which. A level something carries cannot be removed, so that nothing becomes public by accident.
final class LevelsDialog {
    private final LevelDraft draft;
    private final VBox rows = new VBox();
    private final Label foot = new Label();
    private final InvalidationListener changed = _ -> check();
    private final OwnedDialog dialog;
    private final Node save;

    private LevelsDialog(Window owner, LevelDraft draft, List<String> selected, ButtonType apply) {
        this.draft = draft;
        Label words = new Label(Words.of("levels.words"));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.getStyleClass().add("dialog-words");
        rows.setId("levels");
        rows.getStyleClass().add("rows-entry");
        Button add =
                Buttons.link(
                        Feather.PLUS,
                        Words.of("levels.add"),
                        () -> draft.rows().add(LevelRow.fresh()));
        add.setId("level-add");
        foot.setId("levels-wrong");
        foot.getStyleClass().add("draft-foot");
        LevelLabels labels = new LevelLabels(draft, selected);
        VBox.setVgrow(labels, Priority.ALWAYS);
        VBox all = new VBox(words, rows, add, labels, foot);
        all.getStyleClass().add("levels");
        dialog =
                new OwnedDialog(
                        owner,
                        "levels-dialog",
                        Words.of("levels.title"),
                        all,
                        apply,
                        ButtonType.CANCEL);
        dialog.wear(LevelsDialog.class, "edit.css");
        save = dialog.button(apply, "levels-apply");
        dialog.guard(ButtonType.CANCEL, "levels-cancel", draft::isChanged);
        draft.rows().addListener((InvalidationListener) _ -> fill());
        draft.labels(true).addListener((InvalidationListener) _ -> fill());
        draft.labels(false).addListener((InvalidationListener) _ -> fill());
        fill();
    }

    /// Asks about a project with some events selected; `made` is told the edit, if any.
    static void show(
            Window owner,
            Project project,
            List<String> selected,
            Consumer<UnaryOperator<Project>> made) {
        ButtonType apply = new ButtonType(Words.of("levels.apply"), ButtonData.OK_DONE);
        LevelDraft draft = new LevelDraft(project);
        LevelsDialog shown = new LevelsDialog(owner, draft, selected, apply);
        shown.dialog.setOnHidden(_ -> {
            if (apply.equals(shown.dialog.getResult()) && !draft.applied(project).equals(project)) {
                made.accept(draft::applied);
            }
        });
        shown.dialog.show();
    }

    private void fill() {
        rows.getChildren().setAll(draft.rows().stream().map(this::line).toList());
        check();
    }

    private Node line(LevelRow row) {
        int at = draft.rows().indexOf(row);
        TextField name = new TextField(row.name().get());
        name.setId("level-" + (at + 1));
        name.setPromptText(Words.of("levels.prompt"));
        name.textProperty().addListener((_, _, text) -> row.name().set(text));
        name.textProperty().addListener(changed);
        HBox.setHgrow(name, Priority.ALWAYS);
        CheckBox coarse = new CheckBox(Words.of("levels.coarse"));
        coarse.setId("level-coarse-" + (at + 1));
        coarse.selectedProperty().bindBidirectional(row.coarse());
        coarse.setMinWidth(CheckBox.USE_PREF_SIZE);
        Button wider =
                Buttons.icon(
                        Feather.CHEVRON_UP,
                        Words.of("levels.wider") + " " + row.called(),
                        () -> swap(at));
        wider.setDisable(at == 0);
        Button remove =
                Buttons.icon(
                        Feather.X,
                        Words.of("edit.remove") + " " + row.called(),
                        () -> draft.rows().remove(row));
        remove.setId("level-remove-" + (at + 1));
        long uses = draft.uses(row);
        remove.setDisable(uses > 0);
        Label carried = new Label(uses == 0 ? "" : Words.of("levels.carried", uses));
        carried.setMinWidth(Label.USE_PREF_SIZE);
        carried.getStyleClass().add("group-label");
        HBox line = new HBox(name, coarse, carried, wider, remove);
        line.getStyleClass().add("rows-row");
        SpokenFields.name(line, "");
        return line;
    }

    private void swap(int at) {
        LevelRow row = draft.rows().get(at);
        LevelRow above = draft.rows().get(at - 1);
        draft.rows().removeAll(List.of(row, above));
        draft.rows().addAll(at - 1, List.of(row, above));
    }

    private void check() {
        foot.setText(draft.wrong().orElse(""));
        save.setDisable(draft.wrong().isPresent());
    }
}
