package tumen.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// Room for a label whose text changes while the view moves. Only a text that does not fit into it,
/// or leaves much of it empty, has what is around it laid out anew: that would otherwise go up to
/// the window, for every figure of every frame.
public final class Steady extends Region {
    /// The least share of its room a text fills without giving some back.
    private static final double LEAST = 0.6;

    private final Labeled label;

    /// Holds a label from now on.
    public Steady(Labeled label) {
        this.label = label;
        label.setManaged(false);
        getChildren().add(label);
    }

    /// Changes the label's text.
    public void say(String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            if (!fits()) {
                requestLayout();
            }
        }
    }

    private boolean fits() {
        if (label.isWrapText()) {
            return label.prefHeight(getWidth()) == getHeight();
        }
        double width = label.prefWidth(-1);
        return width <= getWidth() && width >= LEAST * getWidth();
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return label.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return label.isWrapText() ? label.minWidth(height) : label.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
