package tumen.ui.present;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import tumen.scene.PlainText;
import tumen.words.Words;

import java.util.stream.Collectors;

/// The notes to the present step, in a size the presenter chooses.
final class Notes extends ScrollPane {
    private static final double LEAST = 12.5;
    private static final double USUAL = 18.5;
    private static final double MOST = 50;
    private static final double FACTOR = 1.15;

    private final Label text = new Label();
    private double size = USUAL;

    Notes() {
        text.setId("notes");
        text.setWrapText(true);
        getStyleClass().add("notes");
        setContent(text);
        setFitToWidth(true);
        resize(0);
    }

    /// Larger by steps, smaller by negative ones.
    void resize(int steps) {
        size = Math.clamp(size * Math.pow(FACTOR, steps), LEAST, MOST);
        text.setStyle("-fx-font-size: " + TypeScale.em(size) + ";");
    }

    /// Shows a step's notes from their beginning.
    void show(String notes) {
        String words =
                notes.isBlank()
                        ? Words.of("notes.none")
                        : notes.lines().map(PlainText::of).collect(Collectors.joining("\n"));
        if (!words.equals(text.getText())) {
            text.setText(words);
            setVvalue(0);
        }
    }

    /// What stands above the notes: a title and buttons for the size.
    Node title() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line =
                new HBox(
                        new Label(Words.of("notes.heading")),
                        gap,
                        button("A−", -1),
                        button("A+", 1));
        line.getStyleClass().add("notes-title");
        return line;
    }

    private Button button(String words, int steps) {
        Button button = new Button(words);
        button.setId(steps < 0 ? "notes-smaller" : "notes-larger");
        button.setFocusTraversable(false);
        button.setOnAction(event -> resize(steps));
        return button;
    }
}
