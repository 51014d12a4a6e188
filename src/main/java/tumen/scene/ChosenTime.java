package tumen.scene;

import tumen.state.TimeMode;
import tumen.state.ViewTime;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The part of time chosen in the ruler: a brush there (`chosen`), and a veil over the lanes beside
/// it, under which nothing answers the pointer.
record ChosenTime(TimelineFrame frame) {
    private static final double VEIL = 0.72;
    private static final double LEAST_WIDTH = 4;
    private static final Ref BESIDE = new Ref.OfHandle("beside");

    /// The veil, and lines at the ends of what is chosen.
    List<Mark> veil() {
        List<Mark> marks = new ArrayList<>();
        lit().ifPresent(part -> {
            Box plot = frame.plot();
            veil(marks, plot.x(), Math.min(part.x(), plot.right()));
            veil(marks, Math.max(part.right(), plot.x()), plot.right());
            for (double x : new double[] {part.x(), part.right()}) {
                if (x >= plot.x() && x < plot.right()) {
                    int faint = Theme.fade(frame.theme().accent(), 0.6);
                    marks.add(RulerMarks.vertical(x, plot.y(), plot.bottom(), faint));
                }
            }
        });
        return marks;
    }

    /// The brush in the ruler.
    List<Mark> brush() {
        List<Mark> marks = new ArrayList<>();
        part().ifPresent(part -> {
            TimeBrush brush = new TimeBrush(frame.theme(), part, "chosen");
            marks.addAll(brush.ground());
            marks.addAll(brush.handles());
        });
        return marks;
    }

    /// Where the brush is pulled by its ends.
    List<Box> ends() {
        return part().map(part ->
                        List.of(
                                new Box(part.x(), part.y(), 0, part.height()),
                                new Box(part.right(), part.y(), 0, part.height())))
                .orElse(List.of());
    }

    /// What shows its events, if that is not the whole window.
    private Optional<Box> lit() {
        ViewTime time = frame.state().view().time();
        return time.mode() == TimeMode.WINDOW ? part() : Optional.of(box(time.shown()));
    }

    private Optional<Box> part() {
        return frame.state().view().time().chosen().map(this::box);
    }

    private Box box(TimeWindow part) {
        double x = frame.scale().x(part.from());
        double width = Math.max(LEAST_WIDTH, frame.scale().x(part.to()) - x);
        return new Box(x, 2, width, frame.plot().y() - 4);
    }

    private void veil(List<Mark> marks, double from, double to) {
        if (to > from) {
            Box plot = frame.plot();
            Paint paint = Paint.of(Theme.fade(frame.theme().panel(), VEIL));
            Box beside = new Box(from, plot.y(), to - from, plot.height());
            marks.add(new Mark.Bar(beside, 0, paint, null, BESIDE));
        }
    }
}
