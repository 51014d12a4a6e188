package tumen.ui.details;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import tumen.model.Grade;
import tumen.words.Words;

/// An Admiralty grade as its two signs; in words on hover and for screen readers.
final class GradeBadge extends Label {
    private static final double TOOLTIP_WIDTH = 280;

    GradeBadge(Grade grade) {
        super(grade.code());
        getStyleClass().add("grade");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Words.of("grade.spoken", grade.inWords()));
        Tooltip tooltip = new Tooltip(grade.inWords());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        setTooltip(tooltip);
    }
}
