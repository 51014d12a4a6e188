package tumen.ui.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import tumen.index.Choice;
import tumen.index.Facet;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Hint;
import tumen.words.Words;

import java.util.Locale;

/// A value of a facet with the number of its events: a click asks for it, the button beside it
/// keeps it out. Signs, not colours alone, tell what is chosen.
final class FacetRow extends HBox {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    FacetRow(Store store, Facet facet, String value, String name, int count, Choice choice) {
        boolean in = choice.included().contains(value);
        boolean out = choice.excluded().contains(value);
        String id = "facet-" + facet.name().toLowerCase(Locale.ROOT) + "-" + value;
        getStyleClass().add("facet-line");
        Button take = new Button();
        take.setId(id);
        take.getStyleClass().add("facet-row");
        take.setMaxWidth(Double.MAX_VALUE);
        take.setGraphic(line(in ? "✓" : out ? "−" : "", name, count));
        Hint.on(take, Words.of("facet.take"));
        String spoken = in ? "facet.spokenIn" : out ? "facet.spokenOut" : "facet.spoken";
        take.setAccessibleText(Words.of(spoken, name, count));
        take.setOnAction(_ ->
                store.send(
                        out
                                ? new Intent.ToggleExcluded(facet, value)
                                : new Intent.ToggleIncluded(facet, value)));
        HBox.setHgrow(take, Priority.ALWAYS);
        Button without = new Button("−");
        without.setId(id + "-without");
        without.getStyleClass().add("facet-without");
        without.setMinWidth(USE_PREF_SIZE);
        Hint.on(without, Words.of("facet.without"));
        without.setAccessibleText(Words.of("facet.spokenWithout", name));
        without.setOnAction(_ -> store.send(new Intent.ToggleExcluded(facet, value)));
        getChildren().addAll(take, without);
        pseudoClassStateChanged(OUT, out);
    }

    private static HBox line(String sign, String name, int count) {
        Label mark = new Label(sign);
        mark.getStyleClass().add("facet-sign");
        Label words = new Label(name);
        words.getStyleClass().add("type-name");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("type-count");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, mark, words, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
