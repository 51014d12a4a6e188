package tumen.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Which titles are shown beside the glyphs, and where. No title meets a glyph or another title.
final class TimelineTitles {
    /// A title at its place.
    record Title(TimelineGlyph glyph, String text, Box box, double middle) {
        /// Whether it stands in another row than its glyph.
        boolean isApart() {
            return middle != glyph.middle();
        }

        /// Whether it stands where it took no room from others: apart, or before its glyph.
        boolean isDisplaced() {
            return isApart() || box.right() < glyph.symbol();
        }

        /// The box around it that sets it off where it stands apart.
        Box outline() {
            return outline(box);
        }

        private static Box outline(Box box) {
            return new Box(box.x() - 7, box.y() - 3, box.width() + 14, box.height() + 6);
        }
    }

    private static final double LEAST_PITCH = 14;

    /// How long a title may be that is cut to stand in another row, in the order of trying.
    private static final List<Double> APART = List.of(150.0, 110.0);

    private final TimelineFrame frame;
    private final IdentityHashMap<TimelineGlyph, Title> titles = new IdentityHashMap<>();

    TimelineTitles(TimelineFrame frame, List<TimelineGlyph> glyphs, String selected) {
        this.frame = frame;
        List<Box> obstacles = glyphs.stream().map(glyph -> glyph.ink(frame.plot())).toList();
        for (TimelineGlyph glyph : glyphs) {
            LaneItem item = glyph.item();
            boolean roomy = item.size() + 4 >= LEAST_PITCH;
            boolean chosen = item.event().id().equals(selected);
            if (roomy && (chosen || !glyph.slot().counted())) {
                place(glyph, chosen, obstacles);
            } else if (chosen) {
                apartCut(glyph, item.event().title(), obstacles);
            }
        }
    }

    /// Where the title of a glyph ends; its symbol's middle if it has none.
    double end(TimelineGlyph glyph) {
        Title title = titles.get(glyph);
        return title == null || title.isApart() || title.box().x() < glyph.symbol()
                ? glyph.symbol()
                : title.box().right();
    }

    /// The title of a glyph that stands in another row.
    Optional<Title> apart(TimelineGlyph glyph) {
        return Optional.ofNullable(titles.get(glyph)).filter(Title::isApart);
    }

    /// The title of a glyph that other titles have to give way to.
    Optional<Title> displaced(TimelineGlyph glyph) {
        return Optional.ofNullable(titles.get(glyph)).filter(Title::isDisplaced);
    }

    /// The marks of all titles that stay clear of what is `taken`.
    List<Mark> marks(TimelineGlyph glyph, List<Box> taken, boolean selected) {
        Title title = titles.get(glyph);
        List<Mark> marks = new ArrayList<>();
        if (title != null && taken.stream().noneMatch(title.box()::intersects)) {
            Theme theme = frame.theme();
            boolean core = glyph.item().event().importance() <= 1;
            int colour = selected || core ? theme.text() : theme.textSoft();
            marks.add(
                    frame.label(
                            title.text(),
                            title.box().x(),
                            title.middle(),
                            LaneItem.LABEL,
                            colour,
                            theme.panel(),
                            glyph.ref()));
        }
        return marks;
    }

    /// The box around a glyph's symbol, bar and title.
    Box pill(TimelineGlyph glyph) {
        Box plot = frame.plot();
        Box own = glyph.box(plot);
        Title title = titles.get(glyph);
        double left = Math.max(own.x(), plot.x());
        double right = Math.min(own.right(), plot.right());
        if (title != null && !title.isApart()) {
            left = Math.min(left, title.box().x());
            right = Math.max(right, title.box().right());
        }
        return new Box(
                left - 4, own.y() - 1, right - left + (title == null ? 8 : 11), own.height() + 2);
    }

    private void place(TimelineGlyph glyph, boolean selected, List<Box> obstacles) {
        double start = glyph.labelStart();
        double room = start < frame.plot().x() + 2 ? 0 : glyph.limit() - start;
        String whole = glyph.item().event().title();
        String text = fitted(whole, room);
        if (!selected || text.equals(whole)) {
            if (!text.isEmpty()) {
                put(glyph, text, start, glyph.middle());
            }
            return;
        }
        double width = glyph.item().labelWidth();
        double left = glyph.box(frame.plot()).x() - LaneItem.LABEL_GAP - width;
        Box before = frame.textBox(left, glyph.middle(), width, LaneItem.LABEL);
        boolean free = obstacles.stream().noneMatch(before.grown(2)::intersects);
        if (left >= frame.plot().x() + 4 && free) {
            put(glyph, whole, left, glyph.middle());
        } else if (apart(glyph, whole, TitleSpot.NEARBY, obstacles)) {
            return;
        } else if (!text.isEmpty()) {
            put(glyph, text, start, glyph.middle());
        } else {
            apartCut(glyph, whole, obstacles);
        }
    }

    private void apartCut(TimelineGlyph glyph, String whole, List<Box> obstacles) {
        for (double farthest : List.of(TitleSpot.NEARBY, Double.MAX_VALUE)) {
            for (double room : APART) {
                if (apart(glyph, fitted(whole, room), farthest, obstacles)) {
                    return;
                }
            }
        }
    }

    /// Puts a title at the nearest spot where it meets nothing.
    private boolean apart(TimelineGlyph glyph, String text, double farthest, List<Box> obstacles) {
        Box plot = frame.plot();
        double width = frame.measure().width(text, LaneItem.LABEL);
        Box own = pill(glyph);
        for (TitleSpot spot : TitleSpot.of(width)) {
            double x = glyph.symbol() + spot.start();
            double middle = glyph.middle() + spot.below();
            Box box = Title.outline(frame.textBox(x, middle, width, LaneItem.LABEL));
            if (spot.distance() <= farthest
                    && plot.contains(box)
                    && !box.intersects(own)
                    && obstacles.stream().noneMatch(box::intersects)) {
                put(glyph, text, x, middle);
                return true;
            }
        }
        return false;
    }

    private String fitted(String text, double room) {
        return TimelineText.fitted(
                text, LaneItem.LABEL, room, frame.measure(), TimelineText.LEAST_CHARACTERS);
    }

    private void put(TimelineGlyph glyph, String text, double x, double middle) {
        double width = frame.measure().width(text, LaneItem.LABEL);
        Box box = frame.textBox(x, middle, width, LaneItem.LABEL);
        titles.put(glyph, new Title(glyph, text, box, middle));
    }
}
