package tumen.ui.steps;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import tumen.model.Step;
import tumen.scene.PlainText;
import tumen.words.Words;

/// One step in the strip: its part where one begins, its picture, its number and title. It can be
/// dragged onto another's place.
final class StepCell extends VBox {
    private static final PseudoClass GOAL = PseudoClass.getPseudoClass("goal");
    private static final PseudoClass AT_HAND = PseudoClass.getPseudoClass("at-hand");
    private static final double WIDTH = 128;
    private static final double HEIGHT = 72;

    private final int position;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane();

    /// What a cell asks of the strip, by positions of steps.
    interface Strip {
        void choose(int step);

        void edit();

        void move(int from, int to);

        void remove();
    }

    /// `part` is the heading above it, empty for none.
    StepCell(int position, Step step, String part, Strip strip) {
        this.position = position;
        setId("step-" + (position + 1));
        getStyleClass().add("step-cell");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        frame.getChildren().add(picture);
        frame.setMinSize(WIDTH + 4, HEIGHT + 4);
        frame.getStyleClass().add("step-picture");
        Label heading = new Label(PlainText.of(part));
        heading.getStyleClass().add("step-part");
        Label title = new Label(position + 1 + "  " + PlainText.of(step.title()));
        title.getStyleClass().add("step-title");
        for (Label label : new Label[] {heading, title}) {
            label.setMaxWidth(WIDTH + 4);
        }
        getChildren().addAll(heading, frame, title);
        setAccessibleText(Words.of("step.spoken", title.getText()));
        setOnMouseClicked(event -> clicked(event, strip));
        dragged(strip::move);
    }

    /// Where its picture is shown.
    ImageView picture() {
        return picture;
    }

    /// Whether it is the step at hand.
    void mark(boolean atHand) {
        pseudoClassStateChanged(AT_HAND, atHand);
    }

    /// Whether what is dragged would be put here.
    private void goal(boolean here) {
        pseudoClassStateChanged(GOAL, here);
    }

    private void clicked(MouseEvent event, Strip strip) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 1) {
                strip.choose(position);
            } else {
                strip.edit();
            }
        }
    }

    private void dragged(Moving moving) {
        setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(Integer.toString(position));
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(frame.snapshot(null, null));
            event.consume();
        });
        setOnDragEntered(event -> goal(event.getGestureSource() instanceof StepCell));
        setOnDragExited(_ -> goal(false));
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof StepCell) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof StepCell from) {
                moving.move(from.position, position);
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    private interface Moving {
        void move(int from, int to);
    }
}
