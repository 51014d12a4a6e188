package tumen.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

import tumen.scene.Theme;
import tumen.state.Look;
import tumen.ui.event.SymbolView;

import java.util.List;

/// What the lines of routes mean.
final class LineLegend {
    private static final double LENGTH = 36;

    private LineLegend() {}

    static List<Node> rows(Look look) {
        return List.of(
                row("Sea", look, 2.4, 1),
                row("Rail", look, 2, 1, 9.0, 4.0, 0.5, 4.0),
                row("Air", look, 1.2, 1),
                row("Road", look, 2, 1, 0.5, 4.0),
                row("Track inferred", look, 2, 0.55, 6.0, 5.0));
    }

    private static Node row(
            String meaning, Look look, double width, double opacity, Double... dashes) {
        Line line = new Line(0, 0, LENGTH, 0);
        Theme theme = SymbolView.theme(look);
        line.setStroke(Color.web(String.format("#%06X", theme.textSoft() & 0xFFFFFF), opacity));
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.getStrokeDashArray().setAll(dashes);
        Label words = new Label(meaning);
        words.getStyleClass().add("type-name");
        HBox row = new HBox(12, line, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
