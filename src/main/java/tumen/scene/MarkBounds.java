package tumen.scene;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The box a mark's ink stays within, strokes and halos included; a little too large at times,
/// never too small.
public final class MarkBounds {
    private static final Box NOTHING = new Box(Double.MAX_VALUE, Double.MAX_VALUE, 0, 0);
    private static final double LABEL_HALO = 3;

    private MarkBounds() {}

    /// The box of one mark; of a group, its clip or the box of all its marks.
    public static Box of(Mark mark, TextMeasure measure) {
        return switch (mark) {
            case Mark.Line line -> around(List.of(line.points())).grown(half(line.stroke()));
            case Mark.Area area -> around(area.rings()).grown(half(area.outline()));
            case Mark.Bar bar -> bar.box().grown(half(bar.outline()));
            case Mark.Disc disc -> square(disc.x(), disc.y(), disc.radius() + half(disc.outline()));
            case Mark.Symbol symbol ->
                    square(symbol.x(), symbol.y(), symbol.size() * 0.55 + half(symbol.halo()));
            case Mark.Label label -> text(label, measure).grown(LABEL_HALO);
            case Mark.Picture picture -> picture.box();
            case Mark.Group group -> of(group, measure);
        };
    }

    /// The box of a label's letters, from their highest to their lowest reach, without its halo.
    public static Box text(Mark.Label label, TextMeasure measure) {
        Type type = label.type();
        double width = measure.width(label.text(), type);
        double left =
                switch (label.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
        double ascent = measure.ascent(type);
        return new Box(left, label.baseline() - ascent, width, ascent + measure.descent(type));
    }

    private static Box of(Mark.Group group, TextMeasure measure) {
        if (group.clip() != null) {
            return group.clip();
        }
        return group.marks().stream()
                .map(mark -> of(mark, measure))
                .filter(box -> !box.equals(NOTHING))
                .reduce(MarkBounds::union)
                .orElse(NOTHING);
    }

    private static Box union(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(
                x,
                y,
                Math.max(one.right(), other.right()) - x,
                Math.max(one.bottom(), other.bottom()) - y);
    }

    private static Box square(double x, double y, double reach) {
        return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    private static double half(@Nullable Stroke stroke) {
        return stroke == null ? 0 : Math.max(0.5, stroke.width() / 2);
    }

    private static Box around(List<Points> rows) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Points row : rows) {
            for (int point = 0; point < row.count(); point++) {
                left = Math.min(left, row.x(point));
                right = Math.max(right, row.x(point));
                top = Math.min(top, row.y(point));
                bottom = Math.max(bottom, row.y(point));
            }
        }
        return left > right ? NOTHING : new Box(left, top, right - left, bottom - top);
    }
}
