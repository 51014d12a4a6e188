package tumen.ui.filter;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import tumen.model.EventType;
import tumen.model.TypeWords;
import tumen.state.Look;
import tumen.ui.event.SymbolView;

/// A type's symbol, its plural, a bar, the number of its events and the digit that hides it, on a
/// line. Lays itself out: the number changes with every frame of a moving view, and nothing around
/// shall be laid out anew for it.
final class TypeLine extends Region {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final double SYMBOL = 14;
    private static final double GAP = 8;
    private static final double BAR = 40;
    private static final double LEAST_BAR = 8;

    /// Where a name has less room, the bar gives way: by as much in every line, longer name or not.
    private static final double NAME = 80;

    private static final double BAR_HEIGHT = 3;
    private static final double LEAST_COUNT = 20;
    private static final double LEAST_DIGIT = 8;

    private final EventType type;
    private final Label name;
    private final Region bar = new Region();
    private final Region filled = new Region();
    private final Text count = new Text();
    private final Text digit;
    private double share;

    TypeLine(EventType type, String digit) {
        this.type = type;
        this.name = new Label(TypeWords.plural(type));
        this.digit = new Text(digit);
        getStyleClass().add("type-line");
        name.getStyleClass().add("type-name");
        bar.getStyleClass().add("type-bar");
        filled.getStyleClass().add("type-bar-filled");
        count.getStyleClass().add("type-count");
        count.setId("type-" + type.id() + "-count");
        count.setTextOrigin(VPos.TOP);
        count.setManaged(false);
        this.digit.getStyleClass().add("type-digit");
        this.digit.setTextOrigin(VPos.TOP);
        getChildren().addAll(new Region(), name, bar, filled, count, this.digit);
    }

    /// Draws the type's symbol in a look.
    void draw(Look look) {
        SymbolView symbol = new SymbolView(type, look, SYMBOL);
        symbol.getStyleClass().add("type-symbol");
        getChildren().set(0, symbol);
    }

    /// Tells whether the type is left out: struck through and fainter, its words as legible as any.
    void leaveOut(boolean out) {
        pseudoClassStateChanged(OUT, out);
    }

    /// Says a number and fills a share of the bar.
    void show(int number, double part) {
        String text = String.valueOf(number);
        if (share != part || !text.equals(count.getText())) {
            share = part;
            count.setText(text);
            if (getWidth() > 0) {
                layoutChildren();
            }
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return SYMBOL + GAP + figures(LEAST_BAR);
    }

    @Override
    protected double computePrefWidth(double height) {
        return SYMBOL + GAP + name.prefWidth(-1) + figures(BAR);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(SYMBOL, name.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double barWidth = Math.clamp(getWidth() - SYMBOL - GAP - NAME - figures(0), LEAST_BAR, BAR);
        double left = getWidth() - figures(barWidth);
        double countEnd = getWidth() - digitWidth() - GAP;
        double countHeight = count.getLayoutBounds().getHeight();
        double line = snapPositionY((height - countHeight) / 2) + count.getBaselineOffset();
        put(count, countEnd - width(count), line);
        put(digit, countEnd + GAP, line);
        getChildren()
                .getFirst()
                .resizeRelocate(0, snapPositionY((height - SYMBOL) / 2), SYMBOL, SYMBOL);
        double nameHeight = name.prefHeight(-1);
        double nameWidth = Math.max(0, left - SYMBOL - GAP);
        name.resizeRelocate(
                SYMBOL + GAP, snapPositionY((height - nameHeight) / 2), nameWidth, nameHeight);
        double barTop = snapPositionY((height - BAR_HEIGHT) / 2);
        bar.resizeRelocate(left + GAP, barTop, barWidth, BAR_HEIGHT);
        filled.resizeRelocate(left + GAP, barTop, barWidth * share, BAR_HEIGHT);
    }

    private void put(Text text, double x, double line) {
        text.relocate(snapPositionX(x), line - text.getBaselineOffset());
    }

    /// What a bar, the number and the digit take, with the gaps before them.
    private double figures(double barWidth) {
        return GAP + barWidth + GAP + Math.max(LEAST_COUNT, width(count)) + GAP + digitWidth();
    }

    private double digitWidth() {
        return Math.max(LEAST_DIGIT, width(digit));
    }

    private static double width(Text text) {
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
