package tumen.scene;

import tumen.time.TimeScale;
import tumen.time.TimeWindow;

/// The part of the overview that the window shows. It never leaves the strip and never gets too
/// narrow to grab.
final class OverviewBrush {
    private static final double LEAST_WIDTH = 10;

    private OverviewBrush() {}

    static TimeBrush of(TimelineFrame frame, TimeScale scale) {
        TimeWindow window = frame.state().view().window();
        double left = Math.clamp(scale.x(window.from()), scale.left(), scale.right());
        double right = Math.clamp(scale.x(window.to()), scale.left(), scale.right());
        double missing = Math.max(0, LEAST_WIDTH - (right - left)) / 2;
        double start =
                Math.clamp(
                        left - missing,
                        scale.left(),
                        Math.max(scale.left(), scale.right() - LEAST_WIDTH));
        double width = Math.max(LEAST_WIDTH, right - left);
        Box box = new Box(start, 2, width, Math.max(1, frame.size().height() - 4));
        return new TimeBrush(frame.theme(), box, "brush");
    }
}
