package tumen.scene;

import tumen.time.TimeScale;
import tumen.time.TimeWindow;

import java.util.List;

/// The part of the overview that the window shows, and what it can be grabbed by. It never leaves
/// the strip and never gets too narrow to grab.
final class OverviewBrush {
    private static final double LEAST_WIDTH = 10;
    private static final double GRIP = 10;

    private final TimelineFrame frame;
    private final Box box;

    OverviewBrush(TimelineFrame frame, TimeScale scale) {
        this.frame = frame;
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
        this.box = new Box(start, 2, width, Math.max(1, frame.size().height() - 4));
    }

    List<Mark> ground() {
        Stroke outline = Stroke.of(Theme.fade(frame.theme().accent(), 0.9), 1.2);
        Paint fill = Paint.of(Theme.fade(frame.theme().accent(), 0.1));
        return List.of(new Mark.Bar(box, 4, fill, outline, new Ref.OfHandle("brush")));
    }

    List<Mark> handles() {
        return List.of(
                grip(box.x(), "brush-start"),
                grip(box.right(), "brush-end"),
                knob(box.x(), "brush-start"),
                knob(box.right(), "brush-end"));
    }

    /// The invisible part around an edge that answers the pointer.
    private Mark grip(double x, String name) {
        Box around = new Box(x - GRIP / 2, box.y(), GRIP, box.height());
        return new Mark.Bar(around, 0, Paint.of(0), null, new Ref.OfHandle(name));
    }

    private Mark knob(double x, String name) {
        double height = Math.min(18, box.height() * 0.6);
        Box grip = new Box(x - 2.5, box.y() + (box.height() - height) / 2, 5, height);
        Stroke rim = Stroke.of(frame.theme().app(), 1.5);
        return new Mark.Bar(
                grip, 2.5, Paint.of(frame.theme().accent()), rim, new Ref.OfHandle(name));
    }
}
