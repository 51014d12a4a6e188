package tumen.ui.compare;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import tumen.claim.Aspect;
import tumen.claim.Stance;
import tumen.model.Claim;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The table of a comparison: columns by source, rows by aspect. What differs has a sign, a frame
/// and words besides its colour.
final class CompareGrid extends GridPane {
    private static final double ROW_HEAD = 76;
    private static final double COLUMN = 172;

    private final Comparing comparing;
    private final Consumer<Optional<String>> showAs;

    /// `showAs` is given the claim to stand in for the reading; none to let it stand itself.
    CompareGrid(Comparing comparing, Consumer<Optional<String>> showAs) {
        this.comparing = comparing;
        this.showAs = showAs;
        getStyleClass().add("compare-grid");
        getColumnConstraints().add(new ColumnConstraints(ROW_HEAD));
        for (Comparing.Column column : comparing.columns()) {
            getColumnConstraints().add(new ColumnConstraints(COLUMN));
            add(head(column), getColumnConstraints().size() - 1, 0);
        }
        getRowConstraints().add(row());
        for (Aspect aspect : comparing.rows()) {
            addRow(aspect);
        }
    }

    private void addRow(Aspect aspect) {
        int row = getRowConstraints().size();
        getRowConstraints().add(row());
        add(text(name(aspect), "compare-aspect"), 0, row);
        int column = 1;
        for (Comparing.Column each : comparing.columns()) {
            List<Cell> cells = each.of(aspect);
            VBox box = new VBox();
            box.getStyleClass().add("compare-cell");
            if (cells.isEmpty()) {
                box.getChildren().add(text("—", "compare-silent"));
            }
            for (Cell cell : cells) {
                box.getChildren().add(cell(cell, column));
            }
            add(box, column++, row);
        }
    }

    private Node cell(Cell cell, int column) {
        VBox box = new VBox(text(cell.text(), "compare-text"));
        box.getStyleClass().add("compare-claim");
        HBox foot = new HBox();
        foot.getStyleClass().add("compare-foot");
        cell.grade().ifPresent(code -> foot.getChildren().add(text(code, "grade")));
        switch (cell.stance()) {
            case Stance.Agrees() ->
                    foot.getChildren().add(text(Words.of("compare.agrees"), "compare-agrees"));
            case Stance.Differs(String how) -> {
                box.getStyleClass().add("compare-differs");
                box.getChildren().add(text("≠ " + how, "compare-how"));
            }
            case Stance.Silent() -> {}
        }
        cell.standIn().ifPresent(claim -> foot.getChildren().add(button(claim, column)));
        if (!foot.getChildren().isEmpty()) {
            box.getChildren().add(foot);
        }
        return box;
    }

    private Button button(String claim, int column) {
        boolean stands = comparing.shownAs().map(Claim::id).filter(claim::equals).isPresent();
        Button button =
                new Button(stands ? Words.of("compare.shownNow") : Words.of("compare.showAs"));
        button.setId("compare-show-" + column + "-" + claim);
        button.getStyleClass().add("drawer-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(
                stands ? Words.of("compare.undoHelp") : Words.of("compare.showHelp"));
        button.setOnAction(_ -> showAs.accept(stands ? Optional.empty() : Optional.of(claim)));
        return button;
    }

    private static VBox head(Comparing.Column column) {
        VBox head =
                new VBox(
                        text(column.heading(), "compare-source"),
                        text(column.dates(), "compare-dates"));
        head.getStyleClass().add("compare-cell");
        return head;
    }

    private static String name(Aspect aspect) {
        return Words.of("compare.aspect." + aspect);
    }

    private static RowConstraints row() {
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.TOP);
        return row;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
