package tumen.scene;

import java.util.ArrayList;
import java.util.List;

/// All events of a timeline: glyphs, titles, and what marks the selected ones.
final class TimelineEvents {
    private final TimelineFrame frame;
    private final List<Lane> lanes;
    private final List<TimelineGlyph> glyphs = new ArrayList<>();
    private final List<Mark> density = new ArrayList<>();
    private final TimelineTitles titles;

    TimelineEvents(TimelineFrame frame, List<Lane> lanes) {
        this.frame = frame;
        this.lanes = lanes;
        double busiest = LaneDensity.busiest(frame, lanes);
        for (Lane lane : lanes) {
            TimelineGlyphs shown = TimelineGlyphs.of(frame, lane);
            glyphs.addAll(shown.glyphs());
            density.addAll(shown.density().marks(busiest));
        }
        List<String> selection = frame.state().view().selection();
        titles = new TimelineTitles(frame, glyphs, selection.isEmpty() ? "" : selection.getFirst());
    }

    List<Mark> marks() {
        List<Mark> bars = new ArrayList<>();
        List<Mark> words = new ArrayList<>();
        List<Mark> grades = new ArrayList<>();
        List<Mark> outlines = new ArrayList<>();
        TimelineLag lag = lag();
        List<Box> others = both(displaced(), lag.taken());
        TimelineBars drawing = new TimelineBars(frame);
        for (TimelineGlyph glyph : glyphs) {
            bars.addAll(drawing.marks(glyph, titles.end(glyph)));
            boolean selected = isSelected(glyph);
            boolean own = titles.displaced(glyph).isPresent();
            List<Box> taken = own ? List.of() : others;
            words.addAll(titles.marks(glyph, taken, selected));
            grades.addAll(drawing.grade(glyph, glyphs));
            if (selected) {
                titles.apart(glyph).ifPresent(title -> outlines.addAll(tag(title)));
                outlines.add(outline(titles.pill(glyph), glyph.ref()));
            }
        }
        DisclosureArcs arcs = new DisclosureArcs(frame, glyphs, both(both(bars, grades), words));
        List<Mark> layers = new ArrayList<>();
        layers.add(layer("timeline density", density));
        layers.add(layer("disclosure arcs", arcs.marks()));
        layers.add(layer("timeline selection", outlines));
        layers.add(layer("timeline events", bars));
        layers.add(layer("timeline grades", grades));
        layers.add(layer("timeline titles", words));
        layers.add(layer("timeline lag", lag.marks()));
        if (frame.state().changes().isPresent()) {
            List<Mark> changes = TimelineChanges.of(frame, lanes, glyphs);
            layers.add(layer("timeline changes", changes));
        }
        return layers;
    }

    private Mark layer(String name, List<Mark> marks) {
        return new Mark.Group(name, frame.plot(), marks);
    }

    private TimelineLag lag() {
        List<String> selection = frame.state().view().selection();
        for (TimelineGlyph glyph : glyphs) {
            boolean first =
                    !selection.isEmpty() && glyph.item().event().id().equals(selection.getFirst());
            if (first) {
                return TimelineLag.of(frame, glyph, titles.pill(glyph), obstacles());
            }
        }
        return new TimelineLag(List.of(), List.of());
    }

    private List<Box> obstacles() {
        return both(glyphs.stream().map(glyph -> glyph.box(frame.plot())).toList(), displaced());
    }

    private boolean isSelected(TimelineGlyph glyph) {
        List<String> selection = frame.state().view().selection();
        return !selection.isEmpty()
                && glyph.slot().items().stream()
                        .anyMatch(item -> selection.contains(item.event().id()));
    }

    private List<Box> displaced() {
        List<Box> boxes = new ArrayList<>();
        for (TimelineGlyph glyph : glyphs) {
            titles.displaced(glyph).ifPresent(title -> boxes.add(title.outline()));
        }
        return boxes;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private List<Mark> tag(TimelineTitles.Title title) {
        TimelineGlyph glyph = title.glyph();
        double x = glyph.symbol();
        double end = Math.clamp(x, title.box().x(), title.box().right());
        Points line = Points.of(x, glyph.middle(), end, title.middle());
        Stroke stroke = Stroke.of(frame.theme().text(), frame.theme().width(1.2));
        return List.of(
                new Mark.Line(line, false, stroke, glyph.ref()),
                outline(title.outline(), glyph.ref()));
    }

    private Mark outline(Box pill, Ref ref) {
        return new Mark.Bar(
                pill,
                pill.height() / 2,
                Paint.of(frame.theme().raised()),
                Stroke.of(frame.theme().text(), frame.theme().width(1.5)),
                ref);
    }
}
