package tumen.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

import tumen.model.Basis;
import tumen.model.Mode;
import tumen.paint.FxPaints;
import tumen.scene.Legend;
import tumen.scene.Paint;
import tumen.scene.Stroke;
import tumen.scene.Theme;
import tumen.state.Look;
import tumen.words.Words;

/// What the lines of routes and the shades of density mean, drawn as the map draws them.
final class LineLegend {
    private static final double LENGTH = 56;
    private static final double SHADE = 11;

    private LineLegend() {}

    /// A row for each mode: its line where it is documented, where it is inferred, its name; one
    /// for density, if views are so crowded that they show it.
    static Node of(Look look, boolean crowded) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("legend-lines");
        grid.addRow(
                0,
                words(Words.of("lines.heading"), "legend-head"),
                words(Words.of("lines.documented"), "legend-head"),
                words(Words.of("lines.inferred"), "legend-head"));
        row(grid, look, Mode.SEA);
        row(grid, look, Mode.RAIL);
        row(grid, look, Mode.AIR);
        row(grid, look, Mode.ROAD);
        if (crowded) {
            grid.addRow(
                    grid.getRowCount(),
                    words(Words.of("lines.density"), "type-name"),
                    shades(look),
                    words(Words.of("lines.log"), "legend-head"));
        }
        return grid;
    }

    private static Node shades(Look look) {
        HBox shades = new HBox();
        shades.setAlignment(Pos.CENTER_LEFT);
        for (int argb : Legend.shades(Theme.of(look))) {
            shades.getChildren().add(new Rectangle(SHADE, SHADE, FxPaints.colour(argb)));
        }
        return shades;
    }

    private static void row(GridPane grid, Look look, Mode mode) {
        grid.addRow(
                grid.getRowCount(),
                words(Words.of("lines." + mode), "type-name"),
                line(look, mode, Basis.DOCUMENTED),
                line(look, mode, Basis.INFERRED));
    }

    private static Label words(String text, String style) {
        Label words = new Label(text);
        words.getStyleClass().add(style);
        return words;
    }

    private static Node line(Look look, Mode mode, Basis basis) {
        Stroke stroke = Legend.way(mode, basis, Theme.of(look));
        Line line = new Line(0, 0, LENGTH, 0);
        if (stroke.paint() instanceof Paint.Solid solid) {
            line.setStroke(FxPaints.colour(solid.argb()));
        }
        line.setStrokeWidth(stroke.width());
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.getStrokeDashArray().setAll(stroke.dashes());
        return line;
    }
}
