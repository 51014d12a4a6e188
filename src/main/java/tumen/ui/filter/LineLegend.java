package tumen.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

import tumen.model.Basis;
import tumen.model.Mode;
import tumen.paint.FxPaints;
import tumen.scene.Legend;
import tumen.scene.Paint;
import tumen.scene.Stroke;
import tumen.scene.Theme;
import tumen.state.Look;

import java.util.List;

/// What the lines of routes mean, drawn as the map draws them.
final class LineLegend {
    private static final double LENGTH = 36;

    private LineLegend() {}

    static List<Node> rows(Look look) {
        return List.of(
                row("Sea", look, Mode.SEA, Basis.DOCUMENTED),
                row("Rail", look, Mode.RAIL, Basis.DOCUMENTED),
                row("Air", look, Mode.AIR, Basis.DOCUMENTED),
                row("Road", look, Mode.ROAD, Basis.DOCUMENTED),
                row("Sea, inferred", look, Mode.SEA, Basis.INFERRED),
                row("Rail, inferred", look, Mode.RAIL, Basis.INFERRED),
                row("Air, inferred", look, Mode.AIR, Basis.INFERRED),
                row("Road, inferred", look, Mode.ROAD, Basis.INFERRED));
    }

    private static Node row(String meaning, Look look, Mode mode, Basis basis) {
        Stroke stroke = Legend.way(mode, basis, Theme.of(look));
        Line line = new Line(0, 0, LENGTH, 0);
        if (stroke.paint() instanceof Paint.Solid solid) {
            line.setStroke(FxPaints.colour(solid.argb()));
        }
        line.setStrokeWidth(stroke.width());
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.getStrokeDashArray().setAll(stroke.dashes());
        Label words = new Label(meaning);
        words.getStyleClass().add("type-name");
        HBox row = new HBox(12, line, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
