package tumen.scene;

import tumen.model.Event;
import tumen.model.Grade;
import tumen.state.Overlay;
import tumen.state.ViewState;

import java.util.List;

/// An event's Admiralty grade as a small plate: on the map at the foot of its symbol, in a row of
/// the timeline right of it, where it takes room of its own. What cannot be judged, F and 6, has a
/// broken edge and no ground: it is not the lowest grade but none.
record GradeMarks(boolean drawn, Theme theme, TextMeasure measure) {
    private static final Type TYPE = new Type(9, true, 0);
    private static final double HEIGHT = 11;
    private static final double PADDING = 2.5;
    private static final double BESIDE = 3;

    /// How far a plate on a symbol's foot reaches below it: still in its row.
    private static final double BELOW = 3;

    /// Grades as a view shows them, or does not.
    static GradeMarks of(ViewState view, Theme theme, TextMeasure measure) {
        return new GradeMarks(view.shows(Overlay.GRADES), theme, measure);
    }

    /// How much room an event's plate takes right of its symbol; 0 if it has no grade.
    static double width(Event event, TextMeasure measure) {
        Grade grade = event.grade();
        return grade == null ? 0 : BESIDE + plateWidth(grade, measure);
    }

    private static double plateWidth(Grade grade, TextMeasure measure) {
        return measure.width(grade.code(), TYPE) + 2 * PADDING;
    }

    /// The plate at the foot of the symbol of an event that stands at a point.
    List<Mark> marks(Event event, double x, double y, double size, Ref ref) {
        Grade grade = event.grade();
        return !drawn || grade == null
                ? List.of()
                : plate(grade, x + 2 - plateWidth(grade, measure), y + size * 0.12, ref);
    }

    /// The plate right of the symbol of an event that stands at a point.
    List<Mark> beside(Event event, double x, double y, double size, Ref ref) {
        Grade grade = event.grade();
        return !drawn || grade == null
                ? List.of()
                : plate(grade, x + size / 2 + BESIDE, y - HEIGHT / 2, ref);
    }

    /// The plate on the foot of the symbol of an event that stands at a point, hardly wider than
    /// it.
    List<Mark> onFoot(Event event, double x, double y, double size, Ref ref) {
        Grade grade = event.grade();
        return !drawn || grade == null
                ? List.of()
                : plate(
                        grade,
                        x - plateWidth(grade, measure) / 2,
                        y + size / 2 + BELOW - HEIGHT,
                        ref);
    }

    private List<Mark> plate(Grade grade, double x, double y, Ref ref) {
        double width = plateWidth(grade, measure);
        Box box = new Box(x, y, width, HEIGHT);
        boolean judged = grade.source() != 'F' && grade.information() != 6;
        Paint ground = Paint.of(Theme.fade(theme.panel(), judged ? 1 : 0.75));
        Stroke edge =
                judged
                        ? Stroke.of(theme.textSoft(), 1)
                        : Stroke.dashed(theme.textSoft(), 1, 2.0, 2.0);
        return List.of(
                new Mark.Bar(box, 2, ground, edge, ref),
                new Mark.Label(
                        grade.code(),
                        box.x() + width / 2,
                        box.bottom() - 2.4,
                        Mark.Anchor.MIDDLE,
                        TYPE,
                        theme.text(),
                        0,
                        ref));
    }
}
