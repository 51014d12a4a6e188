package tumen.scene;

import tumen.geo.ViewSize;
import tumen.model.TypeWords;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;

/// The timeline's content, all that an export shows: lanes with their names, ruler, events,
/// playhead.
public final class TimelineScene {
    private static final double INDENT = 12;

    private TimelineScene() {}

    /// The timeline of what a state shows.
    public static Scene of(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        TimelineFrame frame = TimelineFrame.of(state, size, theme, measure);
        List<Lane> lanes = LaneBands.of(state, frame.plot());
        RulerMarks ruler = new RulerMarks(frame);
        PlayheadMarks playhead = new PlayheadMarks(frame);
        ChosenTime chosen = new ChosenTime(frame);
        List<Box> taken = new ArrayList<>(chosen.ends());
        taken.add(playhead.pill());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Group("timeline lanes", null, bands(frame, lanes)));
        marks.add(ruler.ground());
        Box right = new Box(frame.plot().x(), 0, frame.plot().width(), size.height());
        marks.add(new Mark.Group("timeline grid", right, ruler.grid()));
        marks.add(new Mark.Group("not watched", right, new UnwatchedBands(frame).marks()));
        marks.add(new Mark.Group("playhead line", right, playhead.line()));
        marks.addAll(new TimelineEvents(frame, lanes).marks());
        marks.add(new Mark.Group("time beside the chosen", right, chosen.veil()));
        marks.add(new Mark.Group("timeline ruler", null, ruler.labels(taken)));
        marks.add(new Mark.Group("chosen time", right, chosen.brush()));
        marks.add(new Mark.Group("playhead date", null, playhead.date()));
        return new Scene(size, marks);
    }

    private static List<Mark> bands(TimelineFrame frame, List<Lane> lanes) {
        List<Mark> marks = new ArrayList<>();
        Theme theme = frame.theme();
        Box all = new Box(0, 0, frame.size().width(), frame.size().height());
        marks.add(new Mark.Bar(all, 0, Paint.of(theme.panel()), null, Ref.NONE));
        for (int row = 0; row < lanes.size(); row++) {
            Lane lane = lanes.get(row);
            Box band = new Box(0, lane.top(), all.width(), lane.height());
            int tint = Theme.fade(theme.raised(), row % 2 == 0 ? 0.55 : 0);
            marks.add(new Mark.Bar(band, 0, Paint.of(tint), null, Ref.NONE));
            double room = frame.plot().x() - INDENT - 6;
            Type type = lane.height() < 15 ? Type.TINY : Type.SMALL_BOLD;
            String title =
                    TimelineText.fitted(
                            TypeWords.lane(lane.title()), type, room, frame.measure(), 1);
            double middle = lane.top() + lane.height() / 2;
            marks.add(frame.label(title, INDENT, middle, type, theme.textSoft(), 0, Ref.NONE));
        }
        return marks;
    }
}
