package tumen.scene;

import tumen.model.Event;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The glyphs of a lane that the window shows, packed from all its events.
final class TimelineGlyphs {
    private static final double LARGEST_SYMBOL = 13;

    private TimelineGlyphs() {}

    static List<TimelineGlyph> of(TimelineFrame frame, Lane lane) {
        double pixelsPerDay = frame.scale().pixelsPerDay();
        double size = Math.max(3, Math.min(LARGEST_SYMBOL, lane.pitch() - 4));
        List<LaneItem> items = new ArrayList<>();
        for (Event event : lane.events()) {
            items.add(
                    LaneItem.of(
                            event,
                            frame.state().index().catalogue(),
                            frame.state().view(),
                            pixelsPerDay,
                            size,
                            frame.measure()));
        }
        TimeWindow window = frame.scale().window();
        List<String> selected = frame.state().view().selection();
        double shift = frame.scale().left() - window.from() * pixelsPerDay;
        List<TimelineGlyph> glyphs = new ArrayList<>();
        for (List<LaneSlot> row : LanePacking.pack(items, lane.rows())) {
            for (LaneSlot slot : row) {
                LaneSlot shown = within(slot, window, selected);
                if (!shown.items().isEmpty()) {
                    double middle = lane.middle(slot.row());
                    glyphs.add(TimelineGlyph.of(shown, row, middle, shift, frame.plot()));
                }
            }
        }
        return glyphs;
    }

    /// A slot with only those of its events that the window touches, at the same place; a selected
    /// one stands for all.
    private static LaneSlot within(LaneSlot slot, TimeWindow window, List<String> selected) {
        List<LaneItem> inside =
                slot.items().stream()
                        .filter(item -> window.touches(item.event().when().span()))
                        .sorted(
                                Comparator.comparing((LaneItem item) ->
                                                !selected.contains(item.event().id()))
                                        .thenComparingDouble(LaneItem::symbol))
                        .toList();
        return new LaneSlot(inside, slot.row(), slot.left(), slot.right(), slot.counted());
    }
}
