package tumen.ui.dialog;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import tumen.words.Words;

import java.util.Arrays;

/// A few words that need an answer, or at least to be read.
public final class Message {
    /// How wide words run, in pixels, which their height follows from.
    private static final double WIDTH = 440;

    /// How high words stand that are scrolled, and how many need it.
    private static final double HEIGHT = 300;

    private static final int MOST_LETTERS = 1_000;
    private static final int MOST_LINES = 14;

    private Message() {}

    /// An answer to choose: the button's id and words, where its kind of button stands, and what it
    /// does.
    public record Answer(String id, String words, ButtonData place, Runnable doing) {}

    /// Says that something did not work and why.
    public static void tell(Window owner, String heading, String words) {
        modal(owner, heading, words, new ButtonType(Words.of("button.ok"), ButtonData.CANCEL_CLOSE))
                .show();
    }

    /// Asks whether to do something or leave it; `action` is the word on the button that does it.
    public static void ask(
            Window owner,
            String heading,
            String words,
            String action,
            Runnable doing,
            Runnable leaving) {
        Answer stay = cancel(leaving);
        beginWith(
                stay,
                owner,
                heading,
                words,
                new Answer("message-yes", action, ButtonData.OK_DONE, doing),
                stay);
    }

    /// Asks what becomes of edits before something puts an end to them; to cancel does nothing.
    public static void askToSave(
            Window owner, String heading, String words, Runnable saving, Runnable dropping) {
        choose(
                owner,
                heading,
                words,
                new Answer("message-save", Words.of("file.save"), ButtonData.YES, saving),
                new Answer("message-drop", Words.of("message.dontSave"), ButtonData.NO, dropping),
                cancel(() -> {}));
    }

    private static Answer cancel(Runnable leaving) {
        return new Answer(
                "message-no", Words.of("button.cancel"), ButtonData.CANCEL_CLOSE, leaving);
    }

    /// Asks which of some answers to take; closing the dialog takes the last. What Enter takes is
    /// the answer whose kind of button says so, else the last.
    public static void choose(Window owner, String heading, String words, Answer... answers) {
        Answer usual =
                Arrays.stream(answers)
                        .filter(answer -> answer.place().isDefaultButton())
                        .findFirst()
                        .orElse(answers[answers.length - 1]);
        beginWith(usual, owner, heading, words, answers);
    }

    private static void beginWith(
            Answer first, Window owner, String heading, String words, Answer... answers) {
        ButtonType[] buttons =
                Arrays.stream(answers)
                        .map(answer -> new ButtonType(answer.words(), answer.place()))
                        .toArray(ButtonType[]::new);
        OwnedDialog dialog = modal(owner, heading, words, buttons);
        for (int i = 0; i < answers.length; i++) {
            dialog.button(buttons[i], answers[i].id());
        }
        dialog.focusFirst(buttons[Arrays.asList(answers).indexOf(first)]);
        dialog.setOnHidden(event -> {
            int chosen = Arrays.asList(buttons).indexOf(dialog.getResult());
            answers[chosen < 0 ? answers.length - 1 : chosen].doing().run();
        });
        dialog.show();
    }

    private static boolean isLong(String words) {
        return words.length() > MOST_LETTERS || words.lines().count() > MOST_LINES;
    }

    /// Words that would make a dialog higher than a small screen.
    private static Node scrolled(Label text) {
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setPrefViewportHeight(HEIGHT);
        return scroll;
    }

    private static OwnedDialog modal(
            Window owner, String heading, String words, ButtonType... buttons) {
        Label title = new Label(heading);
        title.getStyleClass().add("dialog-heading");
        title.setWrapText(true);
        title.setPrefWidth(WIDTH);
        Label text = new Label(words);
        text.setId("message-words");
        text.getStyleClass().add("dialog-words");
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        VBox content = new VBox(title, isLong(words) ? scrolled(text) : text);
        content.getStyleClass().add("message");
        OwnedDialog dialog = new OwnedDialog(owner, "message", "Tumen", content, buttons);
        dialog.initModality(Modality.WINDOW_MODAL);
        return dialog;
    }
}
