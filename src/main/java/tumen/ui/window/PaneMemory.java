package tumen.ui.window;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import tumen.settings.PaneLayout;
import tumen.settings.Settings;

/// How a window's inside is shared out: filters, map and details side by side, the timeline below.
final class PaneMemory {
    static final PaneLayout INITIAL = new PaneLayout(248, 352, 0.66, true);

    /// The most pixels that rounding moves a divider by.
    private static final double ROUNDED = 2;

    private final SplitPane upper;
    private final SplitPane whole;
    private final Region details;
    private final PaneLayout before;

    PaneMemory(SplitPane upper, SplitPane whole, Region details, Settings settings) {
        this.upper = upper;
        this.whole = whole;
        this.details = details;
        this.before = settings.panes().orElse(INITIAL);
    }

    /// Shares a width out as it was left; says whether the details were there.
    boolean restore(double width) {
        upper.setDividerPositions(before.filters() / width, 1 - before.details() / width);
        whole.setDividerPositions(before.map());
        return before.detailsShown();
    }

    /// How it is shared out now; what is not there keeps the width it had.
    PaneLayout now() {
        double[] sides = upper.getDividerPositions();
        boolean shown = upper.getItems().contains(details);
        return new PaneLayout(
                sides[0] * upper.getWidth(),
                shown ? (1 - sides[1]) * upper.getWidth() : before.details(),
                share(),
                shown);
    }

    /// The share of what lies above, unless only rounding to whole pixels changed it.
    private double share() {
        double share = whole.getDividerPositions()[0];
        boolean moved = Math.abs(share - before.map()) * whole.getHeight() > ROUNDED;
        return moved ? share : before.map();
    }
}
