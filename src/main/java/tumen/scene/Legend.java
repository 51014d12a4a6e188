package tumen.scene;

import tumen.claim.Comparison;
import tumen.model.Basis;
import tumen.model.Event;
import tumen.model.Mode;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.time.TimeSpan;

import java.util.ArrayList;
import java.util.List;

/// What the signs of a view mean: the types of the visible events, how their routes are drawn, what
/// fades; set in rows of a width.
public final class Legend {
    private static final Type TYPE = Type.SMALL;
    private static final double SYMBOL = 12;
    private static final double SAMPLE = 30;
    private static final double AFTER_SAMPLE = 7;
    private static final double GAP = 20;

    /// The distance from one row to the next.
    public static final double ROW = 21;

    private final List<List<LegendEntry>> rows;
    private final Theme theme;
    private final TextMeasure measure;

    private Legend(List<List<LegendEntry>> rows, Theme theme, TextMeasure measure) {
        this.rows = rows;
        this.theme = theme;
        this.measure = measure;
    }

    /// The legend of what a state shows in the map, the timeline or both.
    public static Legend of(
            AppState state,
            boolean map,
            boolean timeline,
            double width,
            Theme theme,
            TextMeasure measure) {
        List<LegendEntry> entries = new ArrayList<>(LegendEntry.types(state));
        if (map) {
            entries.addAll(LegendEntry.lines(state));
        }
        if (timeline && state.view().shows(Overlay.UNCERTAINTY) && anyFades(state)) {
            entries.add(new LegendEntry.Possible());
        }
        if (state.visible().stream().anyMatch(event -> isDisputed(event, state))) {
            entries.add(new LegendEntry.Disputed());
        }
        List<List<LegendEntry>> rows = new ArrayList<>();
        double x = width;
        for (LegendEntry entry : entries) {
            double needed = sample(entry) + AFTER_SAMPLE + measure.width(entry.words(), TYPE);
            if (rows.isEmpty() || x + needed > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(entry);
            x += needed + GAP;
        }
        return new Legend(rows, theme, measure);
    }

    /// How the way of a leg is drawn in a legend: as on the map, in the colour of soft text.
    public static Stroke way(Mode mode, Basis basis, Theme theme) {
        return RouteStyle.of(mode, basis, 2.4).stroke(theme.textSoft(), 1);
    }

    /// The height in pixels; 0 when there is nothing to explain.
    public double height() {
        return rows.size() * ROW;
    }

    /// The legend with its upper left corner at a point.
    public List<Mark> marks(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double middle = y + ROW / 2;
        for (List<LegendEntry> row : rows) {
            double at = x;
            for (LegendEntry entry : row) {
                marks.add(drawn(entry, at, middle));
                at += sample(entry) + AFTER_SAMPLE;
                marks.add(words(entry.words(), at, middle));
                at += measure.width(entry.words(), TYPE) + GAP;
            }
            middle += ROW;
        }
        return marks;
    }

    private static boolean isDisputed(Event event, AppState state) {
        return Comparison.of(event, state.index().catalogue()).disputed();
    }

    private static boolean anyFades(AppState state) {
        return state.visible().stream().map(event -> event.when().span()).anyMatch(Legend::fades);
    }

    private static boolean fades(TimeSpan span) {
        return span.earliestDated() != span.latestStart()
                || span.earliestEnd() != span.latestDated();
    }

    private static double sample(LegendEntry entry) {
        return switch (entry) {
            case LegendEntry.OfType of -> SYMBOL;
            case LegendEntry.Disputed() -> SYMBOL;
            case LegendEntry.OfLeg of -> SAMPLE;
            case LegendEntry.Possible() -> SAMPLE;
        };
    }

    private Mark words(String text, double x, double middle) {
        double baseline = middle + TYPE.size() * 0.36;
        return new Mark.Label(
                text, x, baseline, Mark.Anchor.START, TYPE, theme.text(), 0, Ref.NONE);
    }

    private Mark drawn(LegendEntry entry, double x, double middle) {
        return switch (entry) {
            case LegendEntry.OfType of ->
                    new Mark.Symbol(
                            of.type().shape(),
                            x + SYMBOL / 2,
                            middle,
                            SYMBOL,
                            theme.colour(of.type()),
                            null,
                            Ref.NONE);
            case LegendEntry.OfLeg of ->
                    new Mark.Line(
                            Points.of(x + 1, middle, x + SAMPLE - 1, middle),
                            false,
                            way(of.leg().mode(), of.leg().basis(), theme),
                            Ref.NONE);
            case LegendEntry.Disputed() ->
                    new Mark.Disc(
                            x + SYMBOL / 2,
                            middle,
                            SYMBOL / 2,
                            Paint.of(0),
                            Stroke.dashed(theme.text(), 1, 2.0, 2.5),
                            Ref.NONE);
            case LegendEntry.Possible() ->
                    new Mark.Bar(
                            new Box(x, middle - 4, SAMPLE, 8),
                            4,
                            Paint.across(
                                    x,
                                    x + SAMPLE,
                                    List.of(
                                            new Paint.Stop(0, theme.textSoft()),
                                            new Paint.Stop(0.3, theme.textSoft()),
                                            new Paint.Stop(1, Theme.fade(theme.textSoft(), 0)))),
                            null,
                            Ref.NONE);
        };
    }
}
