package tumen.scene;

import tumen.geo.ViewSize;
import tumen.index.Filter;
import tumen.state.AppState;
import tumen.time.CivilDate;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The strip over the whole range: how many events when, and a brush over the window that can be
/// moved (`brush`) and resized (`brush-start`, `brush-end`).
public final class OverviewScene {
    private static final double COLUMN = 8;
    private static final double INDENT = 12;
    private static final Type DATES = Type.SMALL_BOLD.sized(11);
    private static final Ref STRIP = new Ref.OfHandle("overview");

    private final TimelineFrame frame;
    private final TimeScale scale;

    private OverviewScene(TimelineFrame frame) {
        this.frame = frame;
        this.scale = TimelineLayout.overviewScale(frame.size(), frame.state().index());
    }

    /// The overview of what a state shows.
    public static Scene of(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        OverviewScene overview = new OverviewScene(TimelineFrame.of(state, size, theme, measure));
        List<Mark> marks = new ArrayList<>();
        Box all = new Box(0, 0, size.width(), size.height());
        marks.add(new Mark.Bar(all, 0, Paint.of(theme.app()), null, STRIP));
        TimeBrush brush = OverviewBrush.of(overview.frame, overview.scale);
        marks.add(new Mark.Group("overview brush", null, brush.ground()));
        marks.add(new Mark.Group("overview years", null, overview.years()));
        marks.add(new Mark.Group("overview events", null, overview.columns()));
        marks.add(new Mark.Group("overview handles", null, brush.handles()));
        marks.add(new Mark.Group("overview words", null, overview.words()));
        return new Scene(size, marks);
    }

    private List<Mark> years() {
        return new OverviewYears(frame, scale).marks();
    }

    private List<Mark> columns() {
        AppState state = frame.state();
        Filter everything = Filter.ALL.withTelling(state.view().filter().telling());
        OverviewHistogram whole =
                OverviewHistogram.of(state.index().matches(everything), scale, COLUMN);
        OverviewHistogram passing = OverviewHistogram.of(state.matches(), scale, COLUMN);
        int most = 1;
        for (int column = 0; column < whole.columns(); column++) {
            most = Math.max(most, whole.count(column));
        }
        double bottom = frame.size().height() - 4;
        double unit = Math.max(1, bottom - OverviewYears.height(frame) - 2) / most;
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < whole.columns(); column++) {
            double middle = whole.left(column) + whole.columnWidth() / 2;
            boolean inside = state.view().time().shown().contains(scale.day(middle));
            double shown = passing.count(column) * unit;
            double hidden = whole.count(column) * unit - shown;
            column(marks, whole, column, bottom, shown, inside ? 0.8 : 0.45);
            column(marks, whole, column, bottom - shown, hidden, 0.16);
        }
        return marks;
    }

    private void column(
            List<Mark> marks,
            OverviewHistogram histogram,
            int column,
            double bottom,
            double height,
            double opacity) {
        if (height > 0) {
            Box box =
                    new Box(
                            histogram.left(column) + 0.5,
                            bottom - height,
                            Math.max(0.5, histogram.columnWidth() - 1),
                            height);
            Paint fill = Paint.of(Theme.fade(frame.theme().textSoft(), opacity));
            marks.add(new Mark.Bar(box, 0, fill, null, Ref.NONE));
        }
    }

    private List<Mark> words() {
        AppState state = frame.state();
        Theme theme = frame.theme();
        double room = scale.left() - INDENT - 4;
        double middle = frame.size().height() / 2;
        String dates = dates(state.view().time().shown(), room);
        return List.of(
                line(dates, middle - 8, room, DATES, theme.text()),
                line(CountWords.of(state), middle + 9, room, Type.TINY, theme.textSoft()));
    }

    /// The days; as numbers where there is no room for words, just the years where there is none
    /// for these.
    private String dates(TimeWindow shown, double room) {
        CivilDate first = CivilDate.ofDay((long) Math.floor(shown.from()));
        CivilDate last = CivilDate.ofDay((long) Math.ceil(shown.to()) - 1);
        String years =
                first.year() == last.year()
                        ? Long.toString(first.year())
                        : first.year() + " – " + last.year();
        return Stream.of(SnapshotWords.dates(shown), first.iso() + " – " + last.iso())
                .filter(days -> frame.measure().width(days, DATES) <= room)
                .findFirst()
                .orElse(years);
    }

    private Mark line(String text, double middle, double room, Type type, int argb) {
        String fitted = TimelineText.fitted(text, type, room, frame.measure(), 1);
        return frame.label(fitted, INDENT, middle, type, argb, 0, Ref.NONE);
    }
}
