package tumen.scene;

import tumen.time.Tick;
import tumen.time.Ticks;
import tumen.time.TimeScale;

import java.util.ArrayList;
import java.util.List;

/// The overview's own small ruler: a line at each larger tick, named above the columns where the
/// strip is high enough.
record OverviewYears(TimelineFrame frame, TimeScale scale) {
    private static final double LEAST_DISTANCE = 76;
    private static final double LEAST_HEIGHT = 40;
    private static final double ROW = 15;

    /// The height of the names.
    static double height(TimelineFrame frame) {
        return frame.size().height() >= LEAST_HEIGHT ? ROW : 2;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        boolean named = frame.size().height() >= LEAST_HEIGHT;
        int faint = Theme.fade(frame.theme().hairline(), 0.8);
        double freeFrom = 0;
        for (Tick tick : Ticks.of(scale, LEAST_DISTANCE)) {
            double x = scale.x(tick.day());
            double width = frame.measure().width(tick.label(), Type.TINY);
            marks.add(RulerMarks.vertical(x, 3, frame.size().height() - 4, faint));
            if (named && x >= freeFrom && x + 4 + width < scale.right()) {
                marks.add(name(tick.label(), x + 4));
                freeFrom = x + 8 + width;
            }
        }
        return marks;
    }

    private Mark name(String text, double x) {
        int colour = frame.theme().textFaint();
        return frame.label(text, x, 3 + ROW / 2, Type.TINY, colour, 0, Ref.NONE);
    }
}
