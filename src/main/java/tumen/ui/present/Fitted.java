package tumen.ui.present;

import javafx.scene.layout.Region;

/// Holds a node as large as fits in a shape, at the top in the middle.
final class Fitted extends Region {
    private final Region content;
    private double aspect = 16.0 / 9;

    Fitted(Region content) {
        this.content = content;
        getChildren().add(content);
        setMinSize(0, 0);
    }

    /// How many times wider than high the content is from now on.
    void shape(double widthByHeight) {
        if (aspect != widthByHeight) {
            aspect = widthByHeight;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() * aspect);
        content.resizeRelocate((getWidth() - width) / 2, 0, width, width / aspect);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width / aspect;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
