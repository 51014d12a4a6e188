package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.model.Event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The ghosts of a lane, in a row of their own, so that they lie over nothing: hollow symbols with
/// their titles where there is room; those that would meet stand together as a count.
final class LaneGhosts {
    private static final double SIGN = 6;
    private static final double BETWEEN = 3;

    private final TimelineFrame frame;
    private final Lane lane;
    private final ChangeGhosts gone;
    private final double shift;

    /// One ghost, or several that stand together.
    private record Pile(List<LaneItem> items, double left, double right) {
        boolean isOne() {
            return items.size() == 1;
        }
    }

    LaneGhosts(TimelineFrame frame, Lane lane, ChangeGhosts gone) {
        this.frame = frame;
        this.lane = lane;
        this.gone = gone;
        this.shift =
                frame.scale().left() - frame.scale().window().from() * frame.scale().pixelsPerDay();
    }

    /// The marks of events that are gone.
    List<Mark> marks(List<Event> events) {
        List<Pile> piles = piles(events);
        List<Mark> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < piles.size(); at++) {
            Pile pile = piles.get(at);
            boolean last = at == piles.size() - 1;
            double limit = last ? frame.plot().right() : piles.get(at + 1).left() - BETWEEN;
            if (pile.isOne()) {
                one(pile, limit, bars, marks);
            } else {
                counted(pile, marks);
            }
        }
        bars.addAll(marks);
        return bars;
    }

    private List<Pile> piles(List<Event> events) {
        List<Pile> piles = new ArrayList<>();
        events.stream()
                .map(this::item)
                .sorted(Comparator.comparingDouble(this::symbol))
                .forEach(item -> {
                    double half = item.size() / 2;
                    double left = symbol(item) - half - SIGN;
                    if (!piles.isEmpty() && left < piles.getLast().right() + BETWEEN) {
                        piles.add(together(piles.removeLast(), item));
                    } else {
                        piles.add(new Pile(List.of(item), left, symbol(item) + half));
                    }
                });
        return piles;
    }

    private static Pile together(Pile pile, LaneItem item) {
        List<LaneItem> items = new ArrayList<>(pile.items());
        items.add(item);
        return new Pile(items, pile.left(), pile.left() + SIGN + LaneSlot.BADGE);
    }

    private LaneItem item(Event event) {
        return LaneItem.of(
                        event,
                        gone.matches().index().catalogue(),
                        frame.state().view().display(),
                        frame.scale().pixelsPerDay(),
                        lane.symbol(),
                        frame.measure())
                .withoutTwins();
    }

    /// Kept in sight while any of its time is.
    private double symbol(LaneItem item) {
        LaneSlot slot = LaneSlot.of(item, 0);
        return TimelineGlyph.of(slot, List.of(slot), lane.ghostMiddle(), shift, frame.plot())
                .symbol();
    }

    private void one(Pile pile, double limit, List<Mark> bars, List<Mark> marks) {
        LaneItem item = pile.items().getFirst();
        Ref ref = gone.ref(List.of(item.event()));
        Theme theme = frame.theme();
        double middle = lane.ghostMiddle();
        double end = symbol(item) + item.size() / 2;
        if (item.hasBar()) {
            double height = item.size() / 2;
            double left = Math.max(item.from() + shift, frame.plot().x() - 20);
            double right = Math.min(item.to() + shift, frame.plot().right() + 20);
            Box bar = new Box(left, middle - height / 2, right - left, height);
            Stroke edge = Stroke.dashed(theme.colour(item.type()), 1, 2.0, 2.0);
            bars.add(new Mark.Bar(bar, height / 2, Paint.of(0), edge, ref));
            end = Math.max(end, right);
        }
        marks.add(ChangeGhosts.symbol(item.type(), symbol(item), middle, item.size(), theme, ref));
        sign(symbol(item) - item.size() / 2, item.size(), marks);
        title(item, end + LaneItem.LABEL_GAP, limit, ref, marks);
    }

    private void sign(double x, double size, List<Mark> marks) {
        double y = lane.ghostMiddle() - size / 2;
        marks.addAll(ChangeSign.badges(List.of(gone.kind()), x, y, frame.theme()));
    }

    private void counted(Pile pile, List<Mark> marks) {
        Theme theme = frame.theme();
        Ref ref = gone.ref(pile.items().stream().map(LaneItem::event).toList());
        double latest = frame.plot().right() - LaneSlot.BADGE - 2;
        double x = Math.min(pile.left() + SIGN, latest);
        double height = Math.min(17, lane.symbol() + 4);
        Box box = new Box(x, lane.ghostMiddle() - height / 2, LaneSlot.BADGE, height);
        Stroke rim = Stroke.dashed(theme.textFaint(), theme.width(1), 2.5, 2.5);
        marks.add(new Mark.Bar(box, height / 2, Paint.of(theme.panel()), rim, ref));
        String text = String.valueOf(pile.items().size());
        double start = x + (LaneSlot.BADGE - frame.measure().width(text, Type.TINY)) / 2;
        marks.add(
                frame.label(text, start, lane.ghostMiddle(), Type.TINY, theme.textSoft(), 0, ref));
        sign(x + 2, height, marks);
    }

    /// Its title, struck through where it was removed, as much as there is room for.
    private void title(LaneItem item, double x, double limit, Ref ref, List<Mark> marks) {
        String text =
                TimelineText.fitted(
                        item.event().title(),
                        LaneItem.LABEL,
                        limit - x,
                        frame.measure(),
                        TimelineText.LEAST_CHARACTERS);
        if (text.isEmpty()) {
            return;
        }
        double middle = lane.ghostMiddle();
        int soft = frame.theme().textSoft();
        marks.add(frame.label(text, x, middle, LaneItem.LABEL, soft, frame.theme().panel(), ref));
        if (gone.kind() == Kind.REMOVED) {
            double end = x + frame.measure().width(text, LaneItem.LABEL);
            Points line = Points.of(x, middle, end, middle);
            marks.add(new Mark.Line(line, false, Stroke.of(soft, 1), Ref.NONE));
        }
    }
}
