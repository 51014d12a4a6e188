package tumen.ui.problems;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.storage.Problem;
import tumen.ui.Icon;
import tumen.words.Words;

/// One problem: where it stands above, what it is below.
final class ProblemCell extends ListCell<Problem> {
    private final Icon icon = new Icon(Feather.X_CIRCLE);
    private final Label where = new Label();
    private final Label message = new Label();
    private final HBox row;

    ProblemCell() {
        where.getStyleClass().add("problem-where");
        message.getStyleClass().add("problem-message");
        message.setWrapText(true);
        VBox words = new VBox(where, message);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(icon, words);
        row.getStyleClass().add("problem");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (problem == null || empty) {
            setGraphic(null);
            return;
        }
        icon.show(problem.isError() ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
        icon.getStyleClass()
                .setAll("font-icon", problem.isError() ? "problem-error" : "problem-warning");
        where.setText(where(problem));
        message.setText(problem.message());
        setAccessibleText(problem.toString());
        setGraphic(row);
    }

    /// `Line 40 · events[12].claims[0].when`.
    static String where(Problem problem) {
        String line =
                problem.line() > 0
                        ? Words.of("problems.line", problem.line())
                        : Words.of("problems.whole");
        return problem.path().isEmpty() ? line : line + " · " + problem.path();
    }
}
