package tumen.ui.drawer;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two regions at the ends of a line; the second stands in a line below where both have no room
/// beside each other. The first may wrap where it has no room even so.
final class TwoEnds extends Region {
    private static final double APART = 8;

    private final Region first;
    private final Region second;

    TwoEnds(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft()
                + insets.getRight()
                + Math.max(first.minWidth(-1), second.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight() + together();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? together() : width - insets.getLeft() - insets.getRight();
        double upper = first.prefHeight(widthOfFirst(room));
        double lower = second.prefHeight(-1);
        boolean apart = room < together();
        return insets.getTop()
                + insets.getBottom()
                + (apart ? upper + lower : Math.max(upper, lower));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double upper = first.prefHeight(widthOfFirst(room));
        double lower = second.prefHeight(-1);
        double line = Math.max(upper, lower);
        boolean apart = room < together();
        double width = second.prefWidth(-1);
        double top = insets.getTop();
        first.resizeRelocate(
                insets.getLeft(),
                apart ? top : top + (line - upper) / 2,
                widthOfFirst(room),
                upper);
        second.resizeRelocate(
                insets.getLeft() + room - width,
                apart ? top + upper : top + (line - lower) / 2,
                width,
                lower);
    }

    private double widthOfFirst(double room) {
        return Math.min(first.prefWidth(-1), room);
    }

    private double together() {
        return first.prefWidth(-1) + APART + second.prefWidth(-1);
    }
}
