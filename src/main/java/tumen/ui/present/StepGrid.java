package tumen.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.TilePane;

import tumen.briefing.TalkOrder;
import tumen.model.Step;

import java.util.ArrayList;
import java.util.List;

/// All steps of a talk, to go to one.
final class StepGrid extends ScrollPane {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final double WIDTH = 216;

    private final Thumbnails thumbnails;
    private final List<Button> steps = new ArrayList<>();
    private boolean painted;

    StepGrid(Lecture lecture, Lectern lectern, Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        TilePane tiles = new TilePane();
        tiles.getStyleClass().add("step-tiles");
        List<Step> all = lecture.briefing().steps();
        for (int position = 0; position < all.size(); position++) {
            steps.add(button(position, all.get(position), lectern));
        }
        tiles.getChildren().addAll(steps);
        getStyleClass().add("step-grid");
        setContent(tiles);
        setFitToWidth(true);
        setVisible(false);
    }

    private static Button button(int position, Step step, Lectern lectern) {
        Button button = new Button(position + 1 + "  " + step.title());
        button.setId("overview-" + (position + 1));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setFocusTraversable(false);
        button.setPrefWidth(WIDTH + 16);
        ImageView picture = new ImageView();
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(WIDTH * 9 / 16);
        button.setGraphic(picture);
        button.setOnAction(event -> lectern.send(new TalkOrder.GoTo(position)));
        return button;
    }

    /// Shows itself, marking the present step, or goes away.
    void show(boolean wanted, int position) {
        setVisible(wanted);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).pseudoClassStateChanged(PRESENT, i == position);
        }
        if (wanted && !painted) {
            painted = true;
            for (int i = 0; i < steps.size(); i++) {
                ImageView picture = (ImageView) steps.get(i).getGraphic();
                thumbnails.paint(i, picture::setImage);
            }
        }
    }
}
