package tumen.ui.problems;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import tumen.storage.Problem;
import tumen.ui.Copying;
import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.util.List;

/// Lists what is wrong in a file. It may stay open beside the window while the file is mended.
public final class ProblemsDialog {
    private static final KeyCombination COPY_KEY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// Pixels of a problem in one line, and of the shortest and the tallest list.
    private static final double ROW = 48;

    private static final double LEAST = 144;
    private static final double MOST = 480;

    private ProblemsDialog() {}

    /// Shows a report; `again` opens the file anew, once it is mended.
    public static void show(Window owner, ProblemReport report, Runnable again) {
        ListView<Problem> list = list(report);
        VBox content = new VBox(heading(report), words(report), list);
        content.getStyleClass().add("problems");
        VBox.setVgrow(list, Priority.ALWAYS);
        ButtonType copy = new ButtonType(Words.of("problems.copy"), ButtonData.LEFT);
        ButtonType reopen = new ButtonType(Words.of("problems.again"), ButtonData.APPLY);
        OwnedDialog dialog =
                new OwnedDialog(
                        owner,
                        "problems",
                        Words.of("problems.title"),
                        content,
                        copy,
                        reopen,
                        ButtonType.CLOSE);
        dialog.keepOpen(copy, "problems-copy", () -> copy(report, report.problems()));
        dialog.button(reopen, "problems-again");
        dialog.button(ButtonType.CLOSE, "problems-close");
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == reopen) {
                again.run();
            }
        });
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY_KEY.match(event)) {
                        copy(report, list.getSelectionModel().getSelectedItems());
                        event.consume();
                    }
                });
        dialog.show();
    }

    private static ListView<Problem> list(ProblemReport report) {
        ListView<Problem> list = new ListView<>();
        list.setId("problems-list");
        list.setAccessibleText(report.heading());
        list.getItems().setAll(report.problems());
        list.setCellFactory(view -> new ProblemCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(new Label(Words.of("problems.none")));
        list.setPrefHeight(Math.clamp(report.problems().size() * ROW, LEAST, MOST));
        return list;
    }

    private static Label heading(ProblemReport report) {
        Label heading = new Label(report.heading());
        heading.setId("problems-heading");
        heading.getStyleClass().add("dialog-heading");
        heading.setWrapText(true);
        return heading;
    }

    private static Label words(ProblemReport report) {
        Label words = new Label(report.summary());
        words.setId("problems-summary");
        words.getStyleClass().add("dialog-words");
        words.setWrapText(true);
        return words;
    }

    private static void copy(ProblemReport report, List<Problem> problems) {
        Copying.text(
                new ProblemReport(report.file(), report.refused(), List.copyOf(problems)).text());
    }
}
