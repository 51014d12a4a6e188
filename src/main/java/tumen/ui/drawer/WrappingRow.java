package tumen.ui.drawer;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Stands in one line where there is room, as wide as what is in it; wraps where there is less.
final class WrappingRow extends FlowPane {
    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        double gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
        double widths = 0;
        for (Node child : getManagedChildren()) {
            widths += snapSizeX(child.prefWidth(-1));
        }
        return insets.getLeft() + widths + gaps + insets.getRight();
    }
}
