package tumen.scene;

import tumen.difference.Change.Kind;

import java.util.ArrayList;
import java.util.List;

/// The sign of how an event differs, told apart by its form as well as by its colour: a plus for
/// added, a minus for removed, a triangle for changed, two chevrons for regraded.
record ChangeSign(Kind kind, Theme theme) {
    /// The radius of a badge beside a symbol.
    static final double RADIUS = 5.5;

    private static final double ARM = 0.56;
    private static final double THICK = 0.3;

    /// The colour of a kind.
    int colour() {
        return switch (kind) {
            case ADDED -> theme.dark() ? 0xFF56D364 : 0xFF116329;
            case REMOVED -> theme.dark() ? 0xFFFF8F87 : 0xFFA40E26;
            case CHANGED -> theme.dark() ? 0xFFFFD33D : 0xFF7A4A00;
            case REGRADED -> theme.dark() ? 0xFFD8B9FF : 0xFF5E34B1;
        };
    }

    /// The sign on a disc about a point.
    List<Mark> badge(double x, double y, double radius) {
        List<Mark> marks = new ArrayList<>();
        int ink = theme.dark() ? 0xFF0E141B : 0xFFFFFFFF;
        Stroke rim = Stroke.of(ink, 1.2);
        marks.add(new Mark.Disc(x, y, radius, Paint.of(colour()), rim, Ref.NONE));
        marks.addAll(sign(x, y, radius, ink));
        return marks;
    }

    /// Signs on discs beside each other, the first about a point and the others left of it.
    static List<Mark> badges(Iterable<Kind> kinds, double x, double y, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        double at = x;
        for (Kind kind : kinds) {
            marks.addAll(new ChangeSign(kind, theme).badge(at, y, RADIUS));
            at -= 2 * RADIUS;
        }
        return marks;
    }

    private List<Mark> sign(double x, double y, double radius, int ink) {
        double arm = ARM * radius;
        Stroke stroke = Stroke.of(ink, THICK * radius);
        return switch (kind) {
            case ADDED ->
                    List.of(
                            line(stroke, x - arm, y, x + arm, y),
                            line(stroke, x, y - arm, x, y + arm));
            case REMOVED -> List.of(line(stroke, x - arm, y, x + arm, y));
            case CHANGED ->
                    List.of(
                            new Mark.Area(
                                    List.of(
                                            Points.of(
                                                    x,
                                                    y - 1.1 * arm,
                                                    x + arm,
                                                    y + 0.7 * arm,
                                                    x - arm,
                                                    y + 0.7 * arm)),
                                    Paint.of(ink),
                                    null,
                                    Ref.NONE));
            case REGRADED ->
                    List.of(
                            chevron(stroke, x, y - 0.1 * arm, arm),
                            chevron(stroke, x, y + 0.9 * arm, arm));
        };
    }

    private static Mark chevron(Stroke stroke, double x, double y, double arm) {
        return line(stroke, x - arm, y, x, y - 0.85 * arm, x + arm, y);
    }

    private static Mark line(Stroke stroke, double... points) {
        return new Mark.Line(Points.of(points), false, stroke, Ref.NONE);
    }
}
