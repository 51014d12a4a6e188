package tumen.scene;

import java.util.List;

/// A stretch of time to be grabbed: by its middle (`name`) and by its ends (`name-start`,
/// `name-end`).
record TimeBrush(Theme theme, Box box, String name) {
    private static final double GRIP = 10;

    /// The stretch itself.
    List<Mark> ground() {
        Stroke outline = Stroke.of(Theme.fade(theme.accent(), 0.9), 1.2);
        Paint fill = Paint.of(Theme.fade(theme.accent(), 0.1));
        return List.of(new Mark.Bar(box, 4, fill, outline, new Ref.OfHandle(name)));
    }

    /// What its ends are pulled by.
    List<Mark> handles() {
        return List.of(
                grip(box.x(), "start"),
                grip(box.right(), "end"),
                knob(box.x(), "start"),
                knob(box.right(), "end"));
    }

    /// The invisible part around an edge that answers the pointer.
    private Mark grip(double x, String end) {
        Box around = new Box(x - GRIP / 2, box.y(), GRIP, box.height());
        return new Mark.Bar(around, 0, Paint.of(0), null, handle(end));
    }

    private Mark knob(double x, String end) {
        double height = Math.min(18, box.height() * 0.6);
        Box grip = new Box(x - 2.5, box.y() + (box.height() - height) / 2, 5, height);
        Stroke rim = Stroke.of(theme.app(), 1.5);
        return new Mark.Bar(grip, 2.5, Paint.of(theme.accent()), rim, handle(end));
    }

    private Ref handle(String end) {
        return new Ref.OfHandle(name + "-" + end);
    }
}
