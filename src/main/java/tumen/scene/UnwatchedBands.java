package tumen.scene;

import tumen.model.Unwatched;
import tumen.time.Edtf;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Grey bands over the lanes where a kind of source was not watching, each named at its foot, so
/// that silence is not read as absence.
record UnwatchedBands(TimelineFrame frame) {
    private static final double OPACITY = 0.16;
    private static final double HATCH = 7;
    private static final double ROW = 12;

    /// The bands of the project a state shows.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<Unwatched> times = frame.state().document().project().unwatched();
        for (int row = 0; row < times.size(); row++) {
            band(times.get(row), row, marks);
        }
        return marks;
    }

    private void band(Unwatched time, int row, List<Mark> marks) {
        Box plot = frame.plot();
        Edtf when = time.when();
        double from = Math.max(plot.x(), frame.scale().x(when.from()));
        double to = Math.min(plot.right(), frame.scale().x(when.to()));
        if (to - from < 1) {
            return;
        }
        int grey = frame.theme().textFaint();
        Box box = new Box(from, plot.y(), to - from, plot.height());
        marks.add(new Mark.Bar(box, 0, Paint.of(Theme.fade(grey, OPACITY)), null, Ref.NONE));
        for (double x = from + HATCH; x < to; x += 2 * HATCH) {
            marks.add(RulerMarks.vertical(x, plot.y(), plot.bottom(), Theme.fade(grey, OPACITY)));
        }
        String words =
                TimelineText.fitted(
                        Words.of("timeline.unwatched", time.kind()),
                        Type.TINY,
                        to - from - 8,
                        frame.measure(),
                        1);
        double middle = plot.bottom() - ROW / 2 - row % 3 * ROW;
        marks.add(
                frame.label(
                        words,
                        from + 4,
                        middle,
                        Type.TINY,
                        frame.theme().textSoft(),
                        frame.theme().panel(),
                        Ref.NONE));
    }
}
