package tumen.ui.details;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.Locale;

/// Makes the text nodes of the pane.
final class DetailsWords {
    private DetailsWords() {}

    /// Text that wraps, in a style.
    static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// A heading over a part of the pane.
    static Label heading(String text) {
        return line(text.toUpperCase(Locale.ROOT), "section");
    }

    /// A paragraph of differently styled runs.
    static TextFlow paragraph(Text... runs) {
        TextFlow flow = new TextFlow(runs);
        flow.setMinWidth(0);
        flow.getStyleClass().add("paragraph");
        return flow;
    }

    /// A run of text in a style.
    static Text run(String text, String style) {
        Text run = new Text(text);
        run.getStyleClass().add(style);
        return run;
    }
}
