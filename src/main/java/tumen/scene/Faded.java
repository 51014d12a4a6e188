package tumen.scene;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Marks on their way in or out: the same, less opaque.
public final class Faded {
    private Faded() {}

    /// A mark with all its opacities multiplied by a share, and no more than opaque.
    public static Mark of(Mark mark, double share) {
        return switch (mark) {
            case Mark.Line line ->
                    new Mark.Line(
                            line.points(), line.closed(), stroke(line.stroke(), share), line.ref());
            case Mark.Area area ->
                    new Mark.Area(
                            area.rings(),
                            paint(area.fill(), share),
                            optional(area.outline(), share),
                            area.ref());
            case Mark.Bar bar ->
                    new Mark.Bar(
                            bar.box(),
                            bar.radius(),
                            paint(bar.fill(), share),
                            optional(bar.outline(), share),
                            bar.ref());
            case Mark.Disc disc -> disc(disc, share);
            case Mark.Symbol symbol -> symbol(symbol, share);
            case Mark.Label label -> label(label, share);
            case Mark.Picture picture ->
                    new Mark.Picture(
                            picture.box(),
                            picture.raster(),
                            picture.opacity() * share,
                            picture.ref());
            case Mark.Group group ->
                    new Mark.Group(group.name(), group.clip(), all(group.marks(), share));
        };
    }

    private static Mark disc(Mark.Disc disc, double share) {
        return new Mark.Disc(
                disc.x(),
                disc.y(),
                disc.radius(),
                paint(disc.fill(), share),
                optional(disc.outline(), share),
                disc.ref());
    }

    private static Mark symbol(Mark.Symbol symbol, double share) {
        return new Mark.Symbol(
                symbol.shape(),
                symbol.x(),
                symbol.y(),
                symbol.size(),
                colour(symbol.argb(), share),
                optional(symbol.halo(), share),
                symbol.ref());
    }

    private static Mark label(Mark.Label label, double share) {
        return new Mark.Label(
                label.text(),
                label.x(),
                label.baseline(),
                label.anchor(),
                label.type(),
                colour(label.argb(), share),
                colour(label.halo(), share),
                label.ref());
    }

    /// Marks with all their opacities multiplied.
    static List<Mark> all(List<Mark> marks, double share) {
        return marks.stream().map(mark -> of(mark, share)).toList();
    }

    /// A small mark before it was faded to an [#opacity]: which is told in sixteenths, or what was
    /// the same before would differ by the roundings on the way.
    public static Mark undone(Mark mark, double opacity) {
        return switch (of(mark, 1 / opacity)) {
            case Mark.Label it ->
                    new Mark.Label(
                            it.text(),
                            it.x(),
                            it.baseline(),
                            it.anchor(),
                            it.type(),
                            rounded(it.argb()),
                            rounded(it.halo()),
                            it.ref());
            case Mark.Symbol it ->
                    new Mark.Symbol(
                            it.shape(),
                            it.x(),
                            it.y(),
                            it.size(),
                            rounded(it.argb()),
                            it.halo(),
                            it.ref());
            case Mark it -> it;
        };
    }

    private static int rounded(int argb) {
        return Theme.fade(argb, Math.rint((argb >>> 24) / 17.0) / 15);
    }

    /// How opaque the most opaque part of a small mark is, 0..1; 1 where that is not one colour.
    public static double opacity(Mark mark) {
        return switch (mark) {
            case Mark.Label it -> Math.max(opacity(it.argb()), opacity(it.halo()));
            case Mark.Symbol it -> Math.max(opacity(it.argb()), opacity(it.halo()));
            case Mark.Disc it -> Math.max(opacity(it.fill()), opacity(it.outline()));
            case Mark.Bar it -> Math.max(opacity(it.fill()), opacity(it.outline()));
            default -> 1;
        };
    }

    private static double opacity(int argb) {
        return (argb >>> 24) / 255.0;
    }

    private static double opacity(@Nullable Stroke stroke) {
        return stroke == null ? 0 : opacity(stroke.paint());
    }

    private static double opacity(Paint paint) {
        return paint instanceof Paint.Solid(int argb) ? opacity(argb) : 1;
    }

    private static int colour(int argb, double share) {
        return Theme.fade(argb, Math.min(1, (argb >>> 24) / 255.0 * share));
    }

    private static Paint paint(Paint paint, double share) {
        return switch (paint) {
            case Paint.Solid solid -> Paint.of(colour(solid.argb(), share));
            case Paint.Gradient line ->
                    new Paint.Gradient(
                            line.x0(),
                            line.y0(),
                            line.x1(),
                            line.y1(),
                            line.stops().stream()
                                    .map(stop ->
                                            new Paint.Stop(stop.at(), colour(stop.argb(), share)))
                                    .toList());
        };
    }

    private static Stroke stroke(Stroke stroke, double share) {
        return new Stroke(paint(stroke.paint(), share), stroke.width(), stroke.dashes());
    }

    private static @Nullable Stroke optional(@Nullable Stroke stroke, double share) {
        return stroke == null ? null : stroke(stroke, share);
    }
}
