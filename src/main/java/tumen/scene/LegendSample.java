package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.model.Shape;

import java.util.ArrayList;
import java.util.List;

/// What a legend's entry shows, drawn from an x on about a middle line.
record LegendSample(Theme theme, double x, double middle) {
    private static final double SYMBOL = 12;
    private static final double LINE = 30;

    /// How many steps a sample of density has.
    static final int STEPS = 5;

    /// How wide the sample of an entry is.
    static double width(LegendEntry entry) {
        return switch (entry) {
            case LegendEntry.OfType _ -> SYMBOL;
            case LegendEntry.Disputed() -> SYMBOL;
            case LegendEntry.Changed _ -> SYMBOL;
            case LegendEntry.PossiblyShown() -> SYMBOL;
            case LegendEntry.RoughPlace() -> SYMBOL;
            case LegendEntry.OfLeg _ -> LINE;
            case LegendEntry.Possible() -> LINE;
            case LegendEntry.RoughAmount() -> LINE;
            case LegendEntry.Disclosed() -> LINE;
            case LegendEntry.NotWatched() -> LINE;
            case LegendEntry.Graded() -> LINE;
            case LegendEntry.Heights(), LegendEntry.Shades() -> LINE;
        };
    }

    /// The sample of an entry.
    Mark of(LegendEntry entry) {
        int soft = theme.textSoft();
        return switch (entry) {
            case LegendEntry.OfType of -> symbol(of.type().shape(), theme.colour(of.type()));
            case LegendEntry.PossiblyShown() ->
                    symbol(Shape.CIRCLE, Theme.fade(soft, Doubt.POSSIBLE));
            case LegendEntry.Disputed() -> ring(0, Stroke.dashed(theme.text(), 1, 2.0, 2.5));
            case LegendEntry.RoughPlace() ->
                    ring(Theme.fade(soft, 0.25), Stroke.dashed(soft, 1, 1.0, 3.0));
            case LegendEntry.OfLeg of ->
                    new Mark.Line(
                            Points.of(x + 1, middle, x + LINE - 1, middle),
                            false,
                            Legend.way(of.leg().mode(), of.leg().basis(), theme),
                            Ref.NONE);
            case LegendEntry.Disclosed() ->
                    new Mark.Line(
                            DisclosureArcs.arc(x, x + LINE, middle + 4, 8),
                            false,
                            Stroke.of(theme.accent(), 1.1),
                            Ref.NONE);
            case LegendEntry.Graded() ->
                    new Mark.Bar(
                            new Box(x + 4, middle - 5.5, LINE - 8, 11),
                            2,
                            Paint.of(theme.panel()),
                            Stroke.dashed(soft, 1, 2.0, 2.0),
                            Ref.NONE);
            case LegendEntry.Changed(Kind kind) ->
                    new Mark.Group(
                            "change",
                            null,
                            new ChangeSign(kind, theme).badge(x + SYMBOL / 2, middle, SYMBOL / 2));
            case LegendEntry.Heights() -> heights(soft);
            case LegendEntry.Shades() -> shades();
            case LegendEntry.NotWatched() -> bar(14, 0, Paint.of(Theme.fade(soft, 0.2)));
            case LegendEntry.RoughAmount() -> bar(10, 0, Paint.of(Theme.fade(soft, 0.3)));
            case LegendEntry.Possible() -> bar(8, 4, fading(soft));
        };
    }

    /// Columns that grow.
    private Mark heights(int argb) {
        List<Mark> columns = new ArrayList<>();
        double width = LINE / STEPS;
        for (int step = 0; step < STEPS; step++) {
            double height = SYMBOL * (step + 1) / STEPS;
            Box box = new Box(x + step * width, middle + SYMBOL / 2 - height, width, height);
            columns.add(new Mark.Bar(box, 0, Paint.of(argb), null, Ref.NONE));
        }
        return new Mark.Group("heights", null, columns);
    }

    private Mark shades() {
        List<Mark> cells = new ArrayList<>();
        double width = LINE / STEPS;
        for (int argb : Legend.shades(theme)) {
            Box box = new Box(x + cells.size() * width, middle - 5, width, 10);
            cells.add(new Mark.Bar(box, 0, Paint.of(argb), null, Ref.NONE));
        }
        return new Mark.Group("shades", null, cells);
    }

    private Mark symbol(Shape shape, int argb) {
        return new Mark.Symbol(shape, x + SYMBOL / 2, middle, SYMBOL, argb, null, Ref.NONE);
    }

    private Mark ring(int fill, Stroke edge) {
        return new Mark.Disc(x + SYMBOL / 2, middle, SYMBOL / 2, Paint.of(fill), edge, Ref.NONE);
    }

    private Mark bar(double height, double radius, Paint paint) {
        Box box = new Box(x, middle - height / 2, LINE, height);
        return new Mark.Bar(box, radius, paint, null, Ref.NONE);
    }

    private Paint fading(int argb) {
        return Paint.across(
                x,
                x + LINE,
                List.of(
                        new Paint.Stop(0, argb),
                        new Paint.Stop(0.3, argb),
                        new Paint.Stop(1, Theme.fade(argb, 0))));
    }
}
