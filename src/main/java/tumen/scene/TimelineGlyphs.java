package tumen.scene;

import tumen.index.Matches;
import tumen.model.Event;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The glyphs of a lane that the window shows, and the density of what finds no room as glyphs.
record TimelineGlyphs(List<TimelineGlyph> glyphs, LaneDensity density) {
    private static final double BEFORE_DENSITY = 4;

    static TimelineGlyphs of(TimelineFrame frame, Lane lane) {
        LanePlan plan = LanePlan.of(frame, lane);
        TimeWindow window = frame.scale().window();
        List<String> selected = frame.state().view().selection();
        double shift = frame.scale().left() - window.from() * frame.scale().pixelsPerDay();
        List<TimelineGlyph> glyphs = new ArrayList<>();
        for (List<LaneSlot> row : plan.rows()) {
            for (LaneSlot slot : row) {
                LaneSlot shown = within(slot, window, selected);
                if (!shown.items().isEmpty()) {
                    double middle = lane.middle(slot.row());
                    glyphs.add(TimelineGlyph.of(shown, row, middle, shift, frame.plot()));
                }
            }
        }
        glyphs.addAll(chosen(frame, lane, glyphs, shift));
        LaneDensity density = LaneDensity.of(frame, lane, plan.cells(), glyphs);
        return new TimelineGlyphs(
                glyphs.stream()
                        .map(glyph ->
                                glyph.endingBefore(
                                        density.next(glyph.labelStart()) - BEFORE_DENSITY))
                        .toList(),
                density);
    }

    /// The selected and lit events of the lane that are not among the glyphs: they stand on top of
    /// the density.
    private static List<TimelineGlyph> chosen(
            TimelineFrame frame, Lane lane, List<TimelineGlyph> glyphs, double shift) {
        Matches matches = lane.matches();
        List<TimelineGlyph> more = new ArrayList<>();
        for (Event event : frame.state().selected()) {
            if (lane.isSparse()
                    || !touches(frame.scale().window(), event.when())
                    || !matches.contains(event)
                    || glyphs.stream().anyMatch(glyph -> glyph.holds(event.id()))) {
                continue;
            }
            LaneItem item =
                    LaneItem.of(
                            event,
                            matches.index().catalogue(),
                            frame.state().view().display(),
                            frame.scale().pixelsPerDay(),
                            lane.symbol(),
                            frame.measure());
            int row = lane.rows() / 2;
            LaneSlot slot = LaneSlot.of(item, row);
            more.add(TimelineGlyph.of(slot, List.of(slot), lane.middle(row), shift, frame.plot()));
        }
        return more;
    }

    /// A slot with only those of its events that the window touches, at the same place; a selected
    /// one stands for all.
    private static LaneSlot within(LaneSlot slot, TimeWindow window, List<String> selected) {
        if (slot.items().size() == 1 && touches(window, slot.first().event().when())) {
            return slot;
        }
        List<LaneItem> inside = new ArrayList<>();
        for (LaneItem item : slot.items()) {
            if (touches(window, item.event().when())) {
                inside.add(item);
            }
        }
        inside.sort(
                Comparator.comparing((LaneItem item) -> !selected.contains(item.event().id()))
                        .thenComparingDouble(LaneItem::symbol));
        return new LaneSlot(inside, slot.row(), slot.left(), slot.right(), slot.counted());
    }

    /// Whether any of an event's possible time is in a window, as the index counts it.
    static boolean touches(TimeWindow window, Edtf when) {
        return when.from() < window.to() && when.to() > window.from();
    }
}
