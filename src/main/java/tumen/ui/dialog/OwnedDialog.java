package tumen.ui.dialog;

import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;

import tumen.ui.Looks;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A dialog that stands before a window and wears its look. Unless it is made modal, the window
/// stays usable beside it.
public final class OwnedDialog extends Dialog<ButtonType> {
    /// A dialog with `id`, which styles and tests find it by. The last button, which should leave
    /// all as it is, has the focus first.
    public OwnedDialog(Window owner, String id, String title, Node content, ButtonType... buttons) {
        DialogPane pane = getDialogPane();
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(title);
        setResizable(true);
        pane.setId(id);
        pane.setContent(content);
        pane.getButtonTypes().addAll(buttons);
        name(ButtonType.CANCEL, "button.cancel");
        name(ButtonType.CLOSE, "button.close");
        focusFirst(buttons[buttons.length - 1]);
        lookWhereEnterGoes();
        pane.addEventFilter(KeyEvent.KEY_PRESSED, OwnedDialog::goOn);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveChoice);
        Looks.dressLike(owner, pane);
        wear(OwnedDialog.class, "dialog.css");
    }

    /// Has the button of a type have the focus when the dialog is shown.
    public void focusFirst(ButtonType type) {
        setOnShown(_ -> getDialogPane().lookupButton(type).requestFocus());
    }

    /// Tab leads out of a text of several lines too, as it does out of every other field.
    private static void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea text) {
            event.consume();
            var _ =
                    text.requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
        }
    }

    /// Esc leaves from what would keep the key for itself, too.
    private void leaveChoice(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && keepsEscape(event.getTarget())) {
            event.consume();
            buttons().stream().filter(Button::isCancelButton).forEach(Button::fire);
        }
    }

    private static boolean keepsEscape(EventTarget target) {
        return switch (target) {
            case ComboBoxBase<?> box -> !box.isShowing();
            case ChoiceBox<?> box -> !box.isShowing();
            case ListView<?> _ -> true;
            default -> false;
        };
    }

    private List<Button> buttons() {
        return getDialogPane().getButtonTypes().stream()
                .map(getDialogPane()::lookupButton)
                .map(Button.class::cast)
                .toList();
    }

    /// The button with the focus is what Enter presses, so it alone looks it; while the focus is
    /// elsewhere that is the button whose kind says so.
    private void lookWhereEnterGoes() {
        List<Button> buttons = buttons();
        Optional<Button> usual = buttons.stream().filter(Button::isDefaultButton).findFirst();
        getDialogPane()
                .getScene()
                .focusOwnerProperty()
                .subscribe(owner -> {
                    Optional<Button> focused =
                            buttons.stream().filter(each -> each.equals(owner)).findFirst();
                    buttons.forEach(each -> each.setDefaultButton(false));
                    focused.or(() -> usual).ifPresent(each -> each.setDefaultButton(true));
                });
    }

    /// The toolkit's own buttons speak the system's language, not the window's.
    private void name(ButtonType type, String key) {
        if (getDialogPane().lookupButton(type) instanceof Button button) {
            button.setText(Words.of(key));
        }
    }

    /// Adds the styles that lie beside a class.
    public void wear(Class<?> beside, String sheet) {
        getDialogPane().getStylesheets().add(Looks.sheet(beside, sheet));
    }

    /// Names a button for tests and lets it do something without closing the dialog.
    public void keepOpen(ButtonType type, String id, Runnable action) {
        Node button = button(type, id);
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    action.run();
                });
    }

    /// Asks before what was filled in is left, be it by the button of a type, which tests find by
    /// `id`, by Esc, by closing the dialog, or by what puts an end to what the form is about.
    public void guard(ButtonType leaving, String id, BooleanSupplier isFilledIn) {
        Window window = getDialogPane().getScene().getWindow();
        Runnable dropping = () -> end(leaving);
        Runnable leave =
                () -> {
                    if (isFilledIn.getAsBoolean()) {
                        Unapplied.askToLeave(window, dropping, window::requestFocus);
                    } else {
                        dropping.run();
                    }
                };
        keepOpen(leaving, id, leave);
        window.setOnCloseRequest(event -> {
            event.consume();
            leave.run();
        });
        Runnable gone = Unapplied.before(getOwner()).hold(new Unapplied.Held(isFilledIn, dropping));
        addEventHandler(DialogEvent.DIALOG_HIDDEN, _ -> gone.run());
    }

    /// Closes the dialog with a result.
    public void end(ButtonType result) {
        setResult(result);
        close();
    }

    /// The button of a type, named for tests.
    public Node button(ButtonType type, String id) {
        Node button = getDialogPane().lookupButton(type);
        button.setId(id);
        return button;
    }
}
