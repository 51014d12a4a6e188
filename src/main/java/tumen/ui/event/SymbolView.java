package tumen.ui.event;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import tumen.model.EventType;
import tumen.paint.FxPaints;
import tumen.paint.Outlines;
import tumen.scene.Theme;
import tumen.state.Look;

/// An event type's symbol in its colour, in a square of `size` pixels.
public final class SymbolView extends StackPane {
    public SymbolView(EventType type, Look look, double size) {
        Path path = new Path();
        path.setFillRule(FillRule.EVEN_ODD);
        path.setStroke(null);
        path.setFill(FxPaints.colour(Theme.of(look).colour(type)));
        for (double[] ring : Outlines.of(type.shape())) {
            path.getElements().add(new MoveTo(size * ring[0], size * ring[1]));
            for (int at = 2; at < ring.length; at += 2) {
                path.getElements().add(new LineTo(size * ring[at], size * ring[at + 1]));
            }
            path.getElements().add(new ClosePath());
        }
        getChildren().add(path);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
