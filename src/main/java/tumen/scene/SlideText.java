package tumen.scene;

import java.util.ArrayList;
import java.util.List;

/// The words over the foot of a briefing's map: kind and dates, title, caption, sources with their
/// grades, what is disputed. They grow upward from the strip of time.
final class SlideText {
    private static final Type KICKER = new Type(12.5, true, 1.2);
    private static final Type TITLE = new Type(30, true, 0);
    private static final Type CAPTION = new Type(15.5, false, 0);
    private static final Type SOURCES = Type.TINY;
    private static final double SHARE = 0.7;
    private static final double PADDING = 14;

    private record Line(String text, Type type, int argb, double step) {}

    private final List<Line> lines = new ArrayList<>();
    private final SlideLayout layout;
    private final Theme theme;

    SlideText(Slide slide, SlideLayout layout, Theme theme, TextMeasure measure) {
        this.layout = layout;
        this.theme = theme;
        SlideWords words = new SlideWords(slide.state());
        double width = layout.page().width() * SHARE;
        if (!slide.title().isBlank() || !slide.caption().isBlank()) {
            lines.add(new Line(words.kicker(), KICKER, words.colour(theme), 16));
            wrap(slide.title(), TITLE, theme.text(), 37, 2, width, measure);
            wrap(slide.caption(), CAPTION, theme.text(), 21, 3, width, measure);
            items("Sources: ", words.sources(), 2, width, measure);
            items("Disputed: ", words.disputes(), 1, width, measure);
        }
    }

    private void wrap(
            String text,
            Type type,
            int argb,
            double step,
            int most,
            double width,
            TextMeasure measure) {
        if (!text.isBlank()) {
            TextLines.wrapped(text, type, width, most, measure)
                    .forEach(line -> lines.add(new Line(line, type, argb, step)));
        }
    }

    private void items(
            String lead, List<String> items, int most, double width, TextMeasure measure) {
        if (!items.isEmpty()) {
            TextLines.items(lead, items, SOURCES, width, most, measure)
                    .forEach(line -> lines.add(new Line(line, SOURCES, theme.textSoft(), 16)));
        }
    }

    /// What the words cover; empty of height where there are none.
    Box box() {
        double height = lines.stream().mapToDouble(Line::step).sum();
        double all = lines.isEmpty() ? 0 : height + 2 * PADDING;
        double bottom = layout.map().bottom();
        return new Box(0, bottom - all, layout.page().width() * SHARE + SlideLayout.MARGIN, all);
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (lines.isEmpty()) {
            return marks;
        }
        Box box = box();
        Box ground = new Box(0, box.y(), layout.page().width(), box.height());
        marks.add(new Mark.Bar(ground, 0, fading(), null, Ref.NONE));
        double y = box.y() + PADDING;
        for (Line line : lines) {
            y += line.step();
            double baseline =
                    y - (line.step() - line.type().size()) / 2 - line.type().size() * 0.14;
            marks.add(
                    new Mark.Label(
                            line.text(),
                            SlideLayout.MARGIN,
                            baseline,
                            Mark.Anchor.START,
                            line.type(),
                            line.argb(),
                            Theme.fade(theme.app(), 0.8),
                            Ref.NONE));
        }
        return marks;
    }

    private Paint fading() {
        double width = layout.page().width();
        return Paint.across(
                0,
                width,
                List.of(
                        new Paint.Stop(0, Theme.fade(theme.app(), 0.94)),
                        new Paint.Stop(0.55, Theme.fade(theme.app(), 0.82)),
                        new Paint.Stop(1, Theme.fade(theme.app(), 0))));
    }
}
