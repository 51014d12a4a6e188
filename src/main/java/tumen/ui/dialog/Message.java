package tumen.ui.dialog;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/// A few words that need an answer, or at least to be read.
public final class Message {
    private Message() {}

    /// Says that something did not work and why.
    public static void tell(Window owner, String heading, String words) {
        modal(owner, heading, words, new ButtonType("OK", ButtonData.CANCEL_CLOSE)).show();
    }

    /// Asks whether to do something or leave it; `action` is the word on the button that does it.
    public static void ask(
            Window owner,
            String heading,
            String words,
            String action,
            Runnable doing,
            Runnable leaving) {
        ButtonType yes = new ButtonType(action, ButtonData.OK_DONE);
        OwnedDialog dialog = modal(owner, heading, words, yes, ButtonType.CANCEL);
        dialog.button(yes, "message-yes");
        dialog.button(ButtonType.CANCEL, "message-no");
        dialog.setOnHidden(event -> {
            (dialog.getResult() == yes ? doing : leaving).run();
        });
        dialog.show();
    }

    /// Asks what becomes of edits before something puts an end to them; to cancel does nothing.
    public static void askToSave(
            Window owner, String heading, String words, Runnable saving, Runnable dropping) {
        ButtonType save = new ButtonType("Save", ButtonData.YES);
        ButtonType drop = new ButtonType("Don't save", ButtonData.NO);
        OwnedDialog dialog = modal(owner, heading, words, save, drop, ButtonType.CANCEL);
        dialog.button(save, "message-save");
        dialog.button(drop, "message-drop");
        dialog.button(ButtonType.CANCEL, "message-no");
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == save) {
                saving.run();
            } else if (dialog.getResult() == drop) {
                dropping.run();
            }
        });
        dialog.show();
    }

    private static OwnedDialog modal(
            Window owner, String heading, String words, ButtonType... buttons) {
        Label title = new Label(heading);
        title.getStyleClass().add("dialog-heading");
        title.setWrapText(true);
        Label text = new Label(words);
        text.setId("message-words");
        text.getStyleClass().add("dialog-words");
        text.setWrapText(true);
        VBox content = new VBox(title, text);
        content.getStyleClass().add("message");
        OwnedDialog dialog = new OwnedDialog(owner, "message", "Tumen", content, buttons);
        dialog.initModality(Modality.WINDOW_MODAL);
        return dialog;
    }
}
