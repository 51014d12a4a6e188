package tumen.ui.edit;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;

import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.util.function.Consumer;

/// A form in a window of its own. Enter, or Ctrl+Enter where lines are broken, applies it while
/// nothing is wrong; Esc leaves it, and asks first if something was filled in.
final class DraftDialog<T> {
    private static final double WIDTH = 600;
    private static final double LEAST_AROUND = 230;

    private final DraftForm<T> form;
    private final OwnedDialog dialog;
    private final ButtonType apply;
    private final Label foot = new Label();

    private DraftDialog(Window owner, DraftForm<T> form) {
        this.form = form;
        String which = form.name() + (form.isNew() ? ".new" : ".old");
        apply = new ButtonType(Words.of("edit.apply." + which), ButtonData.OK_DONE);
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.getStyleClass().add("draft-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(WIDTH);
        double most = Screen.getPrimary().getVisualBounds().getHeight() - LEAST_AROUND;
        form.node()
                .heightProperty()
                .subscribe(height -> {
                    scroll.setPrefViewportHeight(Math.min(height.doubleValue(), most));
                });
        scroll.setMaxHeight(most);
        foot.setId(form.name() + "-wrong");
        foot.getStyleClass().add("draft-foot");
        dialog =
                new OwnedDialog(
                        owner,
                        form.name() + "-dialog",
                        Words.of("edit.title." + which),
                        new VBox(scroll, foot),
                        apply,
                        ButtonType.CANCEL);
        dialog.wear(DraftDialog.class, "edit.css");
        dialog.guard(ButtonType.CANCEL, form.name() + "-cancel", form::isTouched);
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows a form; `applied` is told what it came to, and only then.
    static <T> Window show(Window owner, DraftForm<T> form, Consumer<T> applied) {
        DraftDialog<T> shown = new DraftDialog<>(owner, form);
        var button = shown.dialog.button(shown.apply, form.name() + "-apply");
        form.onCheck(drafted -> {
            button.setDisable(drafted.thing().isEmpty());
            shown.foot.setText(form.wrong().orElse(""));
        });
        shown.dialog.setOnShown(event -> form.focus());
        shown.dialog.setOnHidden(event -> {
            boolean different = form.isNew() || form.isTouched();
            if (different && shown.apply.equals(shown.dialog.getResult())) {
                form.drafted().thing().ifPresent(applied);
            }
        });
        shown.dialog.show();
        Window window = shown.dialog.getDialogPane().getScene().getWindow();
        return window;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            if (form.drafted().thing().isPresent()) {
                dialog.end(apply);
            }
        }
    }
}
