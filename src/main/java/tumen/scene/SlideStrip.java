package tumen.scene;

import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.time.TimeScale;
import tumen.time.WhenWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The strip of time on a briefing's screen: dates above, what is shown in a few rows, the selected
/// events lit and dated. Where rows do not suffice, columns say how many events there are.
final class SlideStrip {
    private static final double RULER = 22;
    private static final double PITCH = 16.5;
    private static final double SIZE = 12;
    private static final double GAP = 3;
    private static final double COLUMN = 6;
    private static final double DIMMED = 0.5;
    private static final Type DATES = Type.SMALL_BOLD;

    private final TimelineFrame frame;
    private final List<Event> visible;
    private final List<Row> rows = new ArrayList<>();

    /// What a row holds: bars, and signs that may stand on them.
    private record Row(double middle, List<Box> bars, List<Box> signs) {
        boolean hasRoom(Box bar, Box sign, boolean hasBar) {
            return signs.stream().noneMatch(sign::intersects)
                    && (!hasBar || bars.stream().noneMatch(bar::intersects));
        }
    }

    SlideStrip(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        Box plot = new Box(0, RULER, size.width(), size.height() - RULER - 4);
        TimeScale scale = new TimeScale(state.view().window(), 0, size.width());
        frame = new TimelineFrame(state, size, theme, measure, scale, plot);
        visible = state.visible();
        for (int row = 0; row < (int) (plot.height() / PITCH); row++) {
            rows.add(new Row(plot.y() + (row + 0.5) * PITCH, new ArrayList<>(), new ArrayList<>()));
        }
    }

    Scene scene() {
        Theme theme = frame.theme();
        Box all = new Box(0, 0, frame.size().width(), frame.size().height());
        RulerMarks ruler = new RulerMarks(frame);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Bar(all, 0, Paint.of(theme.app()), null, Ref.NONE));
        marks.add(new Mark.Group("grid", all, ruler.grid()));
        marks.add(new Mark.Group("dates", all, ruler.labels(List.of())));
        marks.add(new Mark.Group("events", all, events()));
        marks.add(
                new Mark.Line(
                        Points.of(0, 0.5, all.width(), 0.5),
                        false,
                        Stroke.of(theme.hairline(), 1),
                        Ref.NONE));
        return new Scene(frame.size(), marks);
    }

    private List<Mark> events() {
        List<String> selection = frame.state().view().selection();
        List<Event> lit = visible.stream().filter(event -> selection.contains(event.id())).toList();
        List<Mark> selected = new ArrayList<>();
        lit.forEach(event -> place(event, true, selected));
        double below = free();
        List<Mark> others = new ArrayList<>();
        boolean roomForAll =
                visible.stream()
                        .filter(event -> !lit.contains(event))
                        .allMatch(event -> place(event, false, others));
        List<Mark> all = new ArrayList<>(roomForAll ? others : columns(below));
        all.addAll(selected);
        return all;
    }

    /// Draws an event in the first row with room; false if there is none. Symbols may stand on
    /// bars, unless they are lit.
    private boolean place(Event event, boolean lit, List<Mark> marks) {
        TimelineDate date =
                TimelineDate.of(event.when(), frame.state().view().shows(Overlay.UNCERTAINTY));
        double symbol = symbol(date);
        double from = Math.min(Math.max(x(date.from()), -SIZE), symbol - SIZE / 2);
        double to =
                Math.max(Math.min(x(date.to()), frame.size().width() + SIZE), symbol + SIZE / 2);
        String words = lit ? WhenWords.brief(event.when()) : "";
        double width = lit ? frame.measure().width(words, DATES) + 3 * GAP : 0;
        boolean before = to + width > frame.size().width() && from - width > 0;
        Box bar = new Box(before ? from - width : from, 0, to - from + width, 1).grown(GAP);
        Box sign = lit ? bar : new Box(symbol - SIZE / 2, 0, SIZE, 1);
        boolean hasBar = lit || to - from > SIZE;
        Optional<Row> free =
                rows.stream()
                        .filter(row -> row.hasRoom(bar, sign, hasBar))
                        .findFirst()
                        .or(() ->
                                rows.stream()
                                        .filter(row -> row.hasRoom(bar, sign, false))
                                        .findFirst());
        free.ifPresent(row -> {
            row.signs().add(sign);
            if (hasBar) {
                row.bars().add(bar);
            }
            draw(event, date, symbol, row.middle(), lit, marks);
            if (lit) {
                double at = before ? from - width : to + 2 * GAP;
                marks.add(dates(words, at, row.middle(), event));
            }
        });
        return free.isPresent();
    }

    private Mark dates(String words, double x, double middle, Event event) {
        Theme theme = frame.theme();
        return frame.label(
                words, x, middle, DATES, theme.text(), theme.app(), new Ref.OfEvent(event.id()));
    }

    private double symbol(TimelineDate date) {
        double middle = x(date.middle());
        if (!date.hasCore()) {
            return middle;
        }
        double start = Math.max(x(date.coreFrom()), SIZE);
        return Math.min(start + SIZE / 2, Math.max(middle, x(date.coreFrom())));
    }

    private double x(double day) {
        return frame.scale().x(day);
    }

    private void draw(
            Event event,
            TimelineDate date,
            double symbol,
            double middle,
            boolean lit,
            List<Mark> marks) {
        EventType type = frame.state().index().catalogue().type(event.type());
        int colour = frame.theme().colour(type);
        Ref ref = new Ref.OfEvent(event.id());
        double opacity = lit || frame.state().view().selection().isEmpty() ? 1 : DIMMED;
        bar(date.from(), date.to(), middle, Theme.fade(colour, opacity * 0.35), ref, marks);
        if (date.hasCore()) {
            bar(
                    date.coreFrom(),
                    date.coreTo(),
                    middle,
                    Theme.fade(colour, opacity * 0.85),
                    ref,
                    marks);
        }
        marks.add(
                new Mark.Symbol(
                        type.shape(),
                        symbol,
                        middle,
                        SIZE,
                        Theme.fade(colour, opacity),
                        Stroke.of(frame.theme().app(), 2),
                        ref));
    }

    private void bar(double from, double to, double middle, int argb, Ref ref, List<Mark> marks) {
        double left = Math.max(x(from), -SIZE);
        double right = Math.min(x(to), frame.size().width() + SIZE);
        if (right - left > SIZE) {
            Box box = new Box(left, middle - 4, right - left, 8);
            marks.add(new Mark.Bar(box, 4, Paint.of(argb), null, ref));
        }
    }

    /// The height below the rows taken so far, at least that of one row.
    private double free() {
        double taken =
                rows.stream()
                        .filter(row -> !row.signs().isEmpty())
                        .mapToDouble(row -> row.middle() + PITCH / 2)
                        .max()
                        .orElse(frame.plot().y());
        return Math.max(PITCH, frame.size().height() - taken);
    }

    /// How many events begin when, on a scale by powers up to a height.
    private List<Mark> columns(double highest) {
        OverviewHistogram counts =
                OverviewHistogram.of(frame.state().matches(), frame.scale(), COLUMN);
        double most = 0;
        for (int column = 0; column < counts.columns(); column++) {
            most = Math.max(most, Math.log1p(counts.count(column)));
        }
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < counts.columns(); column++) {
            double height = Math.log1p(counts.count(column)) / most * (highest - 4);
            if (height > 0) {
                Box box =
                        new Box(
                                counts.left(column) + 0.5,
                                frame.size().height() - height,
                                counts.columnWidth() - 1,
                                height);
                Paint fill = Paint.of(Theme.fade(frame.theme().textSoft(), 0.45));
                marks.add(new Mark.Bar(box, 1, fill, null, Ref.NONE));
            }
        }
        return marks;
    }
}
