package tumen.scene;

import tumen.index.Facet;
import tumen.model.Basis;
import tumen.model.Mode;
import tumen.model.Place;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.time.TimeSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the signs of a view mean: the types of the visible events, how their routes are drawn, what
/// fades; set in rows of a width.
public final class Legend {
    private static final Type TYPE = Type.SMALL;
    private static final double AFTER_SAMPLE = 7;
    private static final double GAP = 20;
    private static final double ROUGH_METRES = 5_000;

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
        if (state.view().shows(Overlay.UNCERTAINTY)) {
            entries.addAll(doubts(state, map, timeline));
        }
        if (anyDisputed(state)) {
            entries.add(new LegendEntry.Disputed());
        }
        if (timeline && !state.document().project().unwatched().isEmpty()) {
            entries.add(new LegendEntry.NotWatched());
        }
        if (timeline && state.view().shows(Overlay.DISCLOSURE)) {
            entries.add(new LegendEntry.Disclosed());
        }
        if (state.view().shows(Overlay.GRADES)) {
            entries.add(new LegendEntry.Graded());
        }
        state.changed().keySet().forEach(kind -> entries.add(new LegendEntry.Changed(kind)));
        entries.addAll(density(state, map, timeline));
        List<List<LegendEntry>> rows = new ArrayList<>();
        double x = width;
        for (LegendEntry entry : entries) {
            double needed =
                    LegendSample.width(entry) + AFTER_SAMPLE + measure.width(entry.words(), TYPE);
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
                marks.add(new LegendSample(theme, at, middle).of(entry));
                at += LegendSample.width(entry) + AFTER_SAMPLE;
                marks.add(words(entry.words(), at, middle));
                at += measure.width(entry.words(), TYPE) + GAP;
            }
            middle += ROW;
        }
        return marks;
    }

    /// How what is not certain is drawn, as far as anything of the kind is in sight.
    private static List<LegendEntry> doubts(AppState state, boolean map, boolean timeline) {
        List<LegendEntry> entries = new ArrayList<>();
        if (timeline && anyFades(state)) {
            entries.add(new LegendEntry.Possible());
        }
        if (state.visible().stream().anyMatch(Doubt.of(state)::of)) {
            entries.add(new LegendEntry.PossiblyShown());
        }
        if (map && RouteUses.of(state).stream().anyMatch(RouteUse::vague)) {
            entries.add(new LegendEntry.RoughAmount());
        }
        if (map && anyRough(state)) {
            entries.add(new LegendEntry.RoughPlace());
        }
        return entries;
    }

    /// How events are counted where there are too many to draw each.
    private static List<LegendEntry> density(AppState state, boolean map, boolean timeline) {
        List<LegendEntry> entries = new ArrayList<>();
        if (timeline && LaneBands.anyCrowded(state.matches())) {
            entries.add(new LegendEntry.Heights());
        }
        if (map && MapScene.mayCrowd(state.matches())) {
            entries.add(new LegendEntry.Shades());
        }
        return entries;
    }

    private static boolean anyRough(AppState state) {
        Set<String> rough =
                state.index().project().places().stream()
                        .filter(place -> place.precisionMetres() >= ROUGH_METRES)
                        .map(Place::id)
                        .collect(Collectors.toUnmodifiableSet());
        return !rough.isEmpty()
                && state.matches().having(Facet.PLACE, rough).count(state.view().time().shown())
                        > 0;
    }

    /// The colours of density on the map, from little to much.
    public static List<Integer> shades(Theme theme) {
        return IntStream.range(0, LegendSample.STEPS)
                .mapToObj(step -> MapInk.density(theme, step / (LegendSample.STEPS - 1.0)))
                .toList();
    }

    private static boolean anyDisputed(AppState state) {
        return state.matches()
                        .having(Facet.DISPUTED, Set.of("yes"))
                        .count(state.view().time().shown())
                > 0;
    }

    private static boolean anyFades(AppState state) {
        return state.visible().stream().map(event -> event.when().span()).anyMatch(Legend::fades);
    }

    private static boolean fades(TimeSpan span) {
        return span.earliestDated() != span.latestStart()
                || span.earliestEnd() != span.latestDated();
    }

    private Mark words(String text, double x, double middle) {
        double baseline = middle + TYPE.size() * 0.36;
        return new Mark.Label(
                text, x, baseline, Mark.Anchor.START, TYPE, theme.text(), 0, Ref.NONE);
    }
}
