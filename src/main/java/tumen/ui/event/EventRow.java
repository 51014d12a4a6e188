package tumen.ui.event;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import tumen.index.SearchText;
import tumen.model.EventType;
import tumen.state.Look;

/// An event in a list: its symbol, its title and a line of particulars; what a search hit in them
/// is lit.
public final class EventRow extends HBox {
    private static final double SYMBOL = 14;

    private final String title;

    public EventRow(EventType type, Look look, String title, String particulars, String search) {
        this(type, look, title, particulars, search, 1);
    }

    /// With a symbol so many times as large as in any window, for a list in larger letters.
    public EventRow(
            EventType type,
            Look look,
            String title,
            String particulars,
            String search,
            double scale) {
        this.title = title;
        getStyleClass().add("event-row");
        Node first = lit(title, search, "event-title");
        Node second = lit(particulars, search, "event-particulars");
        VBox lines = new VBox(first, second);
        lines.getStyleClass().add("event-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(new SymbolView(type, look, SYMBOL * scale), lines);
    }

    /// The event's title.
    public String title() {
        return title;
    }

    private static Node lit(String text, String search, String style) {
        var hits = SearchText.hits(text, search);
        if (hits.isEmpty()) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            return label;
        }
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        int from = 0;
        for (SearchText.Hit hit : hits) {
            flow.getChildren().add(part(text.substring(from, hit.start()), style));
            flow.getChildren().add(part(text.substring(hit.start(), hit.end()), style, "hit"));
            from = hit.end();
        }
        flow.getChildren().add(part(text.substring(from), style));
        return flow;
    }

    private static Text part(String text, String... styles) {
        Text part = new Text(text);
        part.getStyleClass().addAll(styles);
        return part;
    }
}
