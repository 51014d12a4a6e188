package tumen.ui.details;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Claims on one aspect two abreast, and the editor's assessment.
final class DisputeView extends VBox {
    private static final int COLUMNS = 2;

    DisputeView(DisputeTable dispute) {
        getStyleClass().add(dispute.contested() ? "dispute" : "compatible");
        getChildren().addAll(DetailsWords.line(dispute.heading(), "dispute-aspect"), grid(dispute));
        dispute.assessment()
                .ifPresent(words -> getChildren().add(DetailsWords.line(words, "assessment")));
    }

    private static GridPane grid(DisputeTable dispute) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("readings");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        int count = dispute.readings().size();
        for (int reading = 0; reading < count; reading++) {
            ClaimView view = new ClaimView(dispute.readings().get(reading));
            view.setMaxHeight(Double.MAX_VALUE);
            GridPane.setVgrow(view, Priority.ALWAYS);
            boolean alone = reading == count - 1 && reading % COLUMNS == 0;
            grid.add(view, reading % COLUMNS, reading / COLUMNS, alone ? COLUMNS : 1, 1);
        }
        return grid;
    }
}
