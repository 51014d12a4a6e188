package tumen.ui.event;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;

import tumen.words.Words;

/// An event's row as a button as wide as its list, and as high as its words need at that width: a
/// button would ask them for their height before it knows how wide they are.
public final class EventButton extends Button {
    private final EventRow row;

    /// A button of an event's row that does something.
    public EventButton(EventRow row, Runnable action) {
        this.row = row;
        setGraphic(row);
        setAccessibleText(Words.of("event.select", row.title()));
        getStyleClass().add("event-button");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> action.run());
        widthProperty().subscribe(this::fill);
    }

    private void fill() {
        row.setPrefWidth(inside(getWidth()));
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = width < 0 ? row.prefHeight(-1) : row.prefHeight(inside(width));
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
