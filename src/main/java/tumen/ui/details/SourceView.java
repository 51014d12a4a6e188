package tumen.ui.details;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import tumen.ui.Copying;
import tumen.ui.Icon;
import tumen.words.Words;

/// A source: who published it and when, its title that leads to it, and a way to take the citation
/// along.
final class SourceView extends HBox {
    SourceView(SourceLine source, BrowserLink browser, String id) {
        getStyleClass().add("source");
        VBox lines = new VBox();
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        String date =
                source.date().map(day -> " · " + day).orElse(" · " + Words.of("source.noDate"));
        lines.getChildren().add(DetailsWords.line(source.publisher() + date, "said-by"));
        var title = browser.show(source.title(), source.address());
        title.setId(id);
        lines.getChildren().add(title);
        source.standing()
                .ifPresent(standing ->
                        lines.getChildren().add(DetailsWords.line(standing, "standing")));
        getChildren().addAll(lines, copyButton(source, id));
    }

    private static Button copyButton(SourceLine source, String id) {
        Button copy = new Button();
        copy.setId(id + "-copy");
        copy.setGraphic(new Icon(Feather.COPY));
        copy.getStyleClass().add("quiet");
        copy.setMinWidth(Label.USE_PREF_SIZE);
        copy.setTooltip(new Tooltip(Words.of("source.copy")));
        copy.setAccessibleText(Words.of("source.copySpoken", source.publisher()));
        copy.setOnAction(_ -> Copying.text(source.citation()));
        return copy;
    }
}
