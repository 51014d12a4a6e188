package tumen.scene;

import tumen.model.Event;
import tumen.model.Grade;
import tumen.state.Overlay;
import tumen.state.ViewState;

import java.util.List;

/// An event's Admiralty grade as a small plate at the foot of its symbol, away from its title. What
/// cannot be judged, F and 6, has a broken edge and no ground: it is not the lowest grade but none.
record GradeMarks(boolean drawn, Theme theme, TextMeasure measure) {
    private static final Type TYPE = new Type(9, true, 0);
    private static final double HEIGHT = 11;
    private static final double PADDING = 2.5;

    /// Grades as a view shows them, or does not.
    static GradeMarks of(ViewState view, Theme theme, TextMeasure measure) {
        return new GradeMarks(view.shows(Overlay.GRADES), theme, measure);
    }

    /// The plate of an event whose symbol of a size stands at a point.
    List<Mark> marks(Event event, double x, double y, double size, Ref ref) {
        Grade grade = event.grade();
        return !drawn || grade == null ? List.of() : plate(grade, x, y, size, ref);
    }

    private List<Mark> plate(Grade grade, double x, double y, double size, Ref ref) {
        double width = measure.width(grade.code(), TYPE) + 2 * PADDING;
        Box box = new Box(x + 2 - width, y + size * 0.12, width, HEIGHT);
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
