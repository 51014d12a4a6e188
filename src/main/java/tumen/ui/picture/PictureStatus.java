package tumen.ui.picture;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

import tumen.words.Words;

import java.nio.file.Path;
import java.util.function.Consumer;

/// The line at the dialog's foot: how far writing has come, then the way to what was written.
final class PictureStatus extends HBox {
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    PictureStatus() {
        setId("picture-status");
        getStyleClass().add("picture-status");
        words.setId("picture-words");
        rest("");
    }

    /// Nothing is being written.
    void rest(String text) {
        show(text);
    }

    /// A file is being written, until it is there or the user gives up.
    void working(String text, Runnable giveUp) {
        bar.setProgress(ProgressIndicator.INDETERMINATE_PROGRESS);
        Button cancel = new Button(Words.of("button.cancel"));
        cancel.setId("picture-cancel");
        cancel.setOnAction(event -> giveUp.run());
        show(text, bar, cancel);
    }

    /// It has come so far, 0 to 1.
    void reached(double share) {
        bar.setProgress(share);
    }

    /// A file was written; `shown` opens it, or its folder.
    void written(Path file, Consumer<String> shown) {
        show(
                Words.of("picture.written", file.getFileName()),
                link("picture-open", Words.of("file.open"), file, shown),
                link("picture-folder", Words.of("picture.folder"), file.resolveSibling(""), shown));
    }

    private void show(String text, Node... others) {
        words.setText(text);
        getChildren().setAll(words);
        getChildren().addAll(others);
    }

    private static Hyperlink link(String id, String words, Path path, Consumer<String> shown) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(event -> shown.accept(path.toUri().toString()));
        return link;
    }
}
