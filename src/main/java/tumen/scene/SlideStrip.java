package tumen.scene;

import tumen.geo.ViewSize;
import tumen.index.Shown;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;
import tumen.time.WhenWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The strip of time on a briefing's screen: dates above, what is shown in a few rows, the selected
/// events lit and dated. Where rows do not suffice, columns say how many events there are.
///
/// Rows and columns are decided for the state's window; they are drawn over it or, on the way to
/// it, over any other.
final class SlideStrip {
    private static final double RULER = 22;
    private static final double PITCH = 16.5;
    private static final double SIZE = 12;
    private static final double GAP = 3;
    private static final double COLUMN = 6;
    private static final double DIMMED = 0.5;
    private static final Type DATES = Type.SMALL_BOLD;

    private final TimelineFrame decided;
    private final List<Placed> lit;
    private final List<Placed> others;
    private final List<Box> columns;

    /// What a row holds: bars, and signs that may stand on them.
    private record Row(double middle, List<Box> bars, List<Box> signs) {
        boolean hasRoom(Box bar, Box sign, boolean hasBar) {
            return signs.stream().noneMatch(sign::intersects)
                    && (!hasBar || bars.stream().noneMatch(bar::intersects));
        }
    }

    /// An event in a row, and the words beside it if it is lit.
    private record Placed(Event event, TimelineDate date, double middle, Optional<Words> words) {}

    /// A lit event's dates, so wide with some room, before or behind it.
    private record Words(String text, double width, boolean before) {}

    /// Where an event stands on a scale.
    private record Stretch(double from, double symbol, double to) {
        boolean isLong() {
            return to - from > SIZE;
        }
    }

    SlideStrip(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        Box plot = new Box(0, RULER, size.width(), size.height() - RULER - 4);
        TimeScale scale = new TimeScale(state.view().window(), 0, size.width());
        decided = new TimelineFrame(state, size, theme, measure, scale, plot);
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < (int) (plot.height() / PITCH); row++) {
            rows.add(new Row(plot.y() + (row + 0.5) * PITCH, new ArrayList<>(), new ArrayList<>()));
        }
        Shown visible = state.visible();
        List<Event> chosen =
                state.selected().stream()
                        .filter(visible::contains)
                        .sorted(Comparator.comparingInt(visible::indexOf))
                        .toList();
        lit = new ArrayList<>();
        chosen.forEach(event -> place(event, true, rows, lit));
        double below = free(rows);
        others = new ArrayList<>();
        boolean roomForAll =
                visible.stream()
                        .filter(event -> !chosen.contains(event))
                        .allMatch(event -> place(event, false, rows, others));
        columns = roomForAll ? List.of() : columns(below);
        if (!roomForAll) {
            others.clear();
        }
    }

    /// The strip over its own window.
    Scene scene() {
        return scene(decided);
    }

    /// The same strip over another window.
    Scene over(TimeWindow window) {
        TimeScale scale = new TimeScale(window, 0, decided.size().width());
        return scene(
                new TimelineFrame(
                        decided.state(),
                        decided.size(),
                        decided.theme(),
                        decided.measure(),
                        scale,
                        decided.plot()));
    }

    private Scene scene(TimelineFrame frame) {
        Theme theme = frame.theme();
        Box all = new Box(0, 0, frame.size().width(), frame.size().height());
        RulerMarks ruler = new RulerMarks(frame);
        List<Mark> events = new ArrayList<>();
        columns.forEach(column -> events.add(column(column, frame)));
        Stream.concat(others.stream(), lit.stream()).forEach(placed -> draw(placed, frame, events));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Bar(all, 0, Paint.of(theme.app()), null, Ref.NONE));
        marks.add(new Mark.Group("grid", all, ruler.grid()));
        marks.add(new Mark.Group("dates", all, ruler.labels(List.of())));
        marks.add(new Mark.Group("events", all, events));
        marks.add(
                new Mark.Line(
                        Points.of(0, 0.5, all.width(), 0.5),
                        false,
                        Stroke.of(theme.hairline(), 1),
                        Ref.NONE));
        return new Scene(frame.size(), marks);
    }

    /// Gives an event the first row with room; false if there is none. Symbols may stand on bars,
    /// unless they are lit.
    private boolean place(Event event, boolean isLit, List<Row> rows, List<Placed> placed) {
        TimelineDate date =
                TimelineDate.of(event.when(), decided.state().view().shows(Overlay.UNCERTAINTY));
        Stretch at = stretch(date, decided);
        Optional<Words> words = isLit ? Optional.of(words(event, at)) : Optional.empty();
        double width = words.map(Words::width).orElse(0.0);
        double left = words.filter(Words::before).isPresent() ? at.from() - width : at.from();
        Box bar = new Box(left, 0, at.to() - at.from() + width, 1).grown(GAP);
        Box sign = isLit ? bar : new Box(at.symbol() - SIZE / 2, 0, SIZE, 1);
        boolean hasBar = isLit || at.isLong();
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
            placed.add(new Placed(event, date, row.middle(), words));
        });
        return free.isPresent();
    }

    private Words words(Event event, Stretch at) {
        String text = WhenWords.brief(event.when());
        double width = decided.measure().width(text, DATES) + 3 * GAP;
        boolean before = at.to() + width > decided.size().width() && at.from() - width > 0;
        return new Words(text, width, before);
    }

    private static Stretch stretch(TimelineDate date, TimelineFrame frame) {
        TimeScale scale = frame.scale();
        double symbol = symbol(date, scale);
        return new Stretch(
                Math.min(Math.max(scale.x(date.from()), -SIZE), symbol - SIZE / 2),
                symbol,
                Math.max(
                        Math.min(scale.x(date.to()), frame.size().width() + SIZE),
                        symbol + SIZE / 2));
    }

    private static double symbol(TimelineDate date, TimeScale scale) {
        double middle = scale.x(date.middle());
        if (!date.hasCore()) {
            return middle;
        }
        double core = scale.x(date.coreFrom());
        return Math.min(Math.max(core, SIZE) + SIZE / 2, Math.max(middle, core));
    }

    private static void draw(Placed placed, TimelineFrame frame, List<Mark> marks) {
        Event event = placed.event();
        TimelineDate date = placed.date();
        double middle = placed.middle();
        EventType type = frame.state().index().catalogue().type(event.type());
        int colour = frame.theme().colour(type);
        Ref ref = new Ref.OfEvent(event.id());
        boolean bright = placed.words().isPresent() || frame.state().view().selection().isEmpty();
        double opacity = bright ? 1 : DIMMED;
        Stretch at = stretch(date, frame);
        int possible = Theme.fade(colour, opacity * 0.35);
        bar(date.from(), date.to(), middle, possible, ref, frame, marks);
        if (date.hasCore()) {
            int certain = Theme.fade(colour, opacity * 0.85);
            bar(date.coreFrom(), date.coreTo(), middle, certain, ref, frame, marks);
        }
        marks.add(
                new Mark.Symbol(
                        type.shape(),
                        at.symbol(),
                        middle,
                        SIZE,
                        Theme.fade(colour, opacity),
                        Stroke.of(frame.theme().app(), 2),
                        ref));
        placed.words()
                .ifPresent(words -> {
                    double x = words.before() ? at.from() - words.width() : at.to() + 2 * GAP;
                    Theme theme = frame.theme();
                    marks.add(
                            frame.label(
                                    words.text(),
                                    x,
                                    middle,
                                    DATES,
                                    theme.text(),
                                    theme.app(),
                                    ref));
                });
    }

    private static void bar(
            double from,
            double to,
            double middle,
            int argb,
            Ref ref,
            TimelineFrame frame,
            List<Mark> marks) {
        double left = Math.max(frame.scale().x(from), -SIZE);
        double right = Math.min(frame.scale().x(to), frame.size().width() + SIZE);
        if (right - left > SIZE) {
            Box box = new Box(left, middle - 4, right - left, 8);
            marks.add(new Mark.Bar(box, 4, Paint.of(argb), null, ref));
        }
    }

    /// The height below the rows taken so far, at least that of one row.
    private double free(List<Row> rows) {
        double taken =
                rows.stream()
                        .filter(row -> !row.signs().isEmpty())
                        .mapToDouble(row -> row.middle() + PITCH / 2)
                        .max()
                        .orElse(decided.plot().y());
        return Math.max(PITCH, decided.size().height() - taken);
    }

    /// How many events begin when, on a scale by powers up to a height.
    private List<Box> columns(double highest) {
        OverviewHistogram counts =
                OverviewHistogram.of(decided.state().matches(), decided.scale(), COLUMN);
        double most = 0;
        for (int column = 0; column < counts.columns(); column++) {
            most = Math.max(most, Math.log1p(counts.count(column)));
        }
        List<Box> boxes = new ArrayList<>();
        for (int column = 0; column < counts.columns(); column++) {
            double share = Math.log1p(counts.count(column)) / most;
            double height = share * (highest - 4);
            if (height > 0) {
                boxes.add(
                        new Box(
                                counts.left(column),
                                decided.size().height() - height,
                                counts.columnWidth(),
                                height));
            }
        }
        return boxes;
    }

    /// A column where its days are now.
    private Mark column(Box box, TimelineFrame frame) {
        double left = x(box.x(), frame);
        double width =
                frame.scale().equals(decided.scale()) ? box.width() : x(box.right(), frame) - left;
        Box now = new Box(left + 0.5, box.y(), Math.max(0, width - 1), box.height());
        Paint fill = Paint.of(Theme.fade(frame.theme().textSoft(), 0.45));
        return new Mark.Bar(now, 0, fill, null, Ref.NONE);
    }

    private double x(double there, TimelineFrame frame) {
        return frame.scale().equals(decided.scale())
                ? there
                : frame.scale().x(decided.scale().day(there));
    }
}
