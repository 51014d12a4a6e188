package tumen.ui.progress;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import tumen.words.Words;

/// One piece of work in words: what it is, how far it is, and a button to give it up.
final class WorkLine extends HBox {
    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = new Label("0 %");
    private final Button cancel = new Button(Words.of("button.cancel"));

    WorkLine(String words) {
        Label what = new Label(words);
        what.setId("waiting-words");
        bar.setId("waiting-bar");
        share.setId("waiting-share");
        share.getStyleClass().add("work-share");
        cancel.setId("waiting-cancel");
        cancel.setFocusTraversable(false);
        getStyleClass().add("work-line");
        getChildren().addAll(what, bar, share, cancel);
    }

    void onCancel(Runnable giveUp) {
        cancel.setOnAction(event -> giveUp.run());
    }

    /// Shows how far it is, from 0 to 1; never less than before.
    void show(double reached) {
        double further = Math.max(bar.getProgress(), reached);
        bar.setProgress(further);
        share.setText(Math.round(100 * further) + " %");
    }
}
