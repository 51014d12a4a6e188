package tumen.ui.present;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

import tumen.briefing.TalkOrder;
import tumen.model.Step;
import tumen.scene.PlainText;

import java.util.List;

/// All steps of a talk, to go to one.
final class StepGrid extends ScrollPane {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final double LEAST = 216;
    private static final double MOST = 420;

    /// Around a picture and beside it, and around them all: in a low window.
    private static final double FRAME = 28;

    private static final double MARGIN = 64;
    private static final double BESIDE = 16;

    private final Lecture lecture;
    private final Lectern lectern;
    private final TilePane tiles = new TilePane();

    StepGrid(Lecture lecture, Lectern lectern) {
        this.lecture = lecture;
        this.lectern = lectern;
        tiles.getStyleClass().add("step-tiles");
        getStyleClass().add("step-grid");
        setContent(tiles);
        setFitToWidth(true);
        setVisible(false);
    }

    /// Shows itself, marking the present step, or goes away.
    void show(boolean wanted, int present) {
        if (wanted && !isVisible()) {
            fill(present);
        }
        setVisible(wanted);
    }

    private void fill(int present) {
        tiles.getChildren().clear();
        List<Step> all = lecture.briefing().steps();
        double width = width(all.size());
        for (int position = 0; position < all.size(); position++) {
            Button button = button(position, all.get(position), width);
            button.pseudoClassStateChanged(PRESENT, position == present);
            tiles.getChildren().add(button);
        }
    }

    /// As wide as lets all be seen at once, as nearly as many beside as below each other.
    private double width(int count) {
        double columns = Math.ceil(Math.sqrt(count));
        double scale = scale();
        return Math.clamp(
                Math.floor(
                        (getParent().getLayoutBounds().getWidth() - MARGIN * scale) / columns
                                - FRAME * scale),
                LEAST * scale,
                MOST * scale);
    }

    private double scale() {
        return TypeScale.of((Region) getParent());
    }

    private Button button(int position, Step step, double width) {
        Button button = new Button(position + 1 + "  " + PlainText.of(step.title()));
        button.setId("overview-" + (position + 1));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setFocusTraversable(false);
        button.setPrefWidth(width + BESIDE * scale());
        ImageView picture = new ImageView();
        picture.setFitWidth(width);
        picture.setFitHeight(width * 9 / 16);
        button.setGraphic(picture);
        button.setOnAction(event -> lectern.send(new TalkOrder.GoTo(position)));
        double pixels = width * getScene().getWindow().getOutputScaleX();
        lecture.thumbnails()
                .paint(lecture.document(), lecture.briefing(), position, pixels, picture::setImage);
        return button;
    }
}
