package tumen.scene;

import tumen.scene.SlideBlock.Kind;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// The words over the foot of a briefing's map: kind and dates, title, caption, sources with their
/// grades, what is disputed. They grow upward from the strip of time.
public final class SlideText {
    private static final Type KICKER = new Type(12.5, true, 1.2);
    private static final Type TITLE = new Type(30, true, 0);
    private static final Type CAPTION = new Type(15.5, false, 0);
    private static final Type SOURCES = Type.TINY;
    private static final double SHARE = 0.7;
    private static final double PADDING = 14;

    private final List<SlideBlock> blocks = new ArrayList<>();
    private final SlideLayout layout;
    private final Theme theme;
    private final TextMeasure measure;
    private final double width;

    SlideText(Slide slide, SlideLayout layout, Theme theme, TextMeasure measure) {
        this.layout = layout;
        this.theme = theme;
        this.measure = measure;
        this.width = layout.page().width() * SHARE;
        SlideWords words = new SlideWords(slide.state());
        if (!slide.title().isBlank() || !slide.caption().isBlank()) {
            String kicker = words.kicker();
            add(Kind.KICKER, kicker, List.of(kicker), KICKER, words.colour(theme), 16);
            wrap(Kind.TITLE, slide.title(), TITLE, 37, 2);
            wrap(Kind.CAPTION, slide.caption(), CAPTION, 21, 3);
            items(Kind.SOURCES, Words.of("snapshot.sources") + " ", words.sources(), 2);
            items(Kind.DISPUTES, Words.of("snapshot.disputed") + " ", words.disputes(), 1);
        }
    }

    /// The words of a slide, from top to bottom.
    public static List<SlideBlock> blocks(Slide slide, SlideLayout layout, TextMeasure measure) {
        Theme theme = Theme.of(slide.state().view().look());
        SlideText text = new SlideText(slide, layout, theme, measure);
        return text.placed();
    }

    private void wrap(Kind kind, String text, Type type, double step, int most) {
        if (!text.isBlank()) {
            List<String> lines = TextLines.wrapped(text, type, width, most, measure);
            add(kind, text.strip(), lines, type, theme.text(), step);
        }
    }

    private void items(Kind kind, String lead, List<String> items, int most) {
        if (!items.isEmpty()) {
            List<String> lines = TextLines.items(lead, items, SOURCES, width, most, measure);
            String text = String.join(" · ", lines);
            add(kind, text, lines, SOURCES, theme.textSoft(), 16);
        }
    }

    private void add(Kind kind, String text, List<String> lines, Type type, int argb, double step) {
        Box size = new Box(SlideLayout.MARGIN, 0, width, lines.size() * step);
        blocks.add(new SlideBlock(kind, PlainText.of(text), lines, type, argb, step, size));
    }

    /// What the words cover; empty of height where there are none.
    Box box() {
        double height = blocks.stream().mapToDouble(block -> block.box().height()).sum();
        double all = blocks.isEmpty() ? 0 : height + 2 * PADDING;
        double bottom = layout.map().bottom();
        return new Box(0, bottom - all, width + SlideLayout.MARGIN, all);
    }

    private List<SlideBlock> placed() {
        List<SlideBlock> placed = new ArrayList<>();
        double y = box().y() + PADDING;
        for (SlideBlock block : blocks) {
            Box box = block.box().plus(0, y);
            placed.add(
                    new SlideBlock(
                            block.kind(),
                            block.text(),
                            block.lines(),
                            block.type(),
                            block.argb(),
                            block.step(),
                            box));
            y = box.bottom();
        }
        return placed;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (blocks.isEmpty()) {
            return marks;
        }
        Box ground = new Box(0, box().y(), layout.page().width(), box().height());
        marks.add(new Mark.Bar(ground, 0, fading(), null, Ref.NONE));
        for (SlideBlock block : placed()) {
            double y = block.box().y();
            for (String line : block.lines()) {
                y += block.step();
                marks.add(label(line, y, block));
            }
        }
        return marks;
    }

    private Mark label(String line, double bottom, SlideBlock block) {
        double size = block.type().size();
        double baseline = bottom - (block.step() - size) / 2 - size * 0.14;
        return new Mark.Label(
                line,
                SlideLayout.MARGIN,
                baseline,
                Mark.Anchor.START,
                block.type(),
                block.argb(),
                Theme.fade(theme.app(), 0.8),
                Ref.NONE);
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
