package tumen.ui.keeping;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import tumen.difference.Difference;
import tumen.state.Store;
import tumen.ui.change.ChangeList;
import tumen.ui.change.ChangeWords;
import tumen.ui.dialog.Message;
import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Says that somebody else changed the document's file, and how, and asks what becomes of it.
final class DiskDialog {
    private static final double WIDTH = 640;
    private static final double LIST_HEIGHT = 280;

    private DiskDialog() {}

    /// What the user may want.
    enum Answer {
        TAKE(ButtonData.OTHER),
        KEEP(ButtonData.NO),
        SAVE_AS(ButtonData.OTHER),
        LATER(ButtonData.CANCEL_CLOSE);

        private final ButtonData place;

        Answer(ButtonData place) {
            this.place = place;
        }

        private String id() {
            return "disk-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private String words() {
            return Words.of("disk.answer." + name());
        }
    }

    /// Lists what they changed. The window stays usable beside it, to look at what is listed.
    static void changed(
            Window owner,
            Store store,
            Path file,
            Difference difference,
            Consumer<Answer> answered) {
        Label heading = label("dialog-heading", heading(file));
        Label words =
                label(
                        "dialog-words",
                        Words.of(
                                store.state().document().modified()
                                        ? "disk.changedWordsMine"
                                        : "disk.changedWords",
                                ChangeWords.counts(difference)));
        words.setId("disk-words");
        ChangeList list = new ChangeList(store);
        list.show(difference);
        list.setPrefHeight(LIST_HEIGHT);
        VBox content = new VBox(heading, words, list);
        content.getStyleClass().add("changes");
        content.getStylesheets().addAll(list.getStylesheets());
        VBox.setVgrow(list, Priority.ALWAYS);
        Map<Answer, ButtonType> buttons = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            buttons.put(answer, new ButtonType(answer.words(), answer.place));
        }
        OwnedDialog dialog =
                new OwnedDialog(
                        owner,
                        "disk-changed",
                        "Tumen",
                        content,
                        buttons.values().toArray(ButtonType[]::new));
        buttons.forEach((answer, type) -> dialog.button(type, answer.id()));
        dialog.setOnHidden(_ ->
                answered.accept(
                        buttons.entrySet().stream()
                                .filter(button -> button.getValue() == dialog.getResult())
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse(Answer.LATER)));
        dialog.show();
    }

    /// Says why theirs cannot be read.
    static void unreadable(Window owner, Path file, String reason, Consumer<Answer> answered) {
        Message.choose(
                owner,
                heading(file),
                Words.of("disk.unreadable", reason),
                choice(Answer.KEEP, answered),
                choice(Answer.SAVE_AS, answered),
                choice(Answer.LATER, answered));
    }

    private static Message.Answer choice(Answer answer, Consumer<Answer> answered) {
        return new Message.Answer(
                answer.id(), answer.words(), answer.place, () -> answered.accept(answer));
    }

    private static String heading(Path file) {
        return Words.of("disk.changed", String.valueOf(file.getFileName()));
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        return label;
    }
}
