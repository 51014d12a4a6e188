package tumen.scene;

import tumen.geo.ViewSize;
import tumen.model.Marking;

import java.util.ArrayList;
import java.util.List;

/// An upright sheet for the one who speaks: a briefing's screen above, what is said with it below.
/// What has no room goes on on further sheets, without the screen.
public record NotesPage(ViewSize size, List<SnapshotLayer> layers) {
    private static final double MARGIN = 64;
    private static final double BAND = 34;
    private static final double UPRIGHT = Math.sqrt(2);
    private static final Type HEAD = new Type(24, true, 0);
    private static final Type TEXT = new Type(22, false, 0);
    private static final double STEP = 33;
    private static final int MOST_LINES = 10_000;
    private static final int MOST_HEAD = 4;
    private static final Theme PAPER = Theme.LIGHT;

    public NotesPage {
        layers = List.copyOf(layers);
    }

    /// The sheets of a slide, at least one.
    public static List<NotesPage> of(
            Slide slide, SlideScene scene, String notes, TextMeasure measure) {
        double width = scene.layout().page().width() + 2 * MARGIN;
        ViewSize size = new ViewSize(width, width * UPRIGHT);
        List<String> lines = lines(notes, width - 2 * MARGIN, measure);
        List<NotesPage> pages = new ArrayList<>();
        double below = MARGIN + scene.layout().page().height() + 36;
        int from = 0;
        do {
            double top = from == 0 ? below : MARGIN;
            List<String> head = head(slide, width - 2 * MARGIN, from == 0, measure);
            int room = (int) ((size.height() - MARGIN - top) / STEP) - head.size() - 1;
            int to = Math.min(lines.size(), from + room);
            List<Mark> marks = new ArrayList<>();
            Box all = new Box(0, 0, size.width(), size.height());
            marks.add(new Mark.Bar(all, 0, Paint.of(PAPER.app()), null, Ref.NONE));
            marks.addAll(words(head, top, lines.subList(from, to)));
            slide.marking().ifPresent(marking -> marks.addAll(bands(marking, size, measure)));
            List<SnapshotLayer> layers = new ArrayList<>();
            layers.add(new SnapshotLayer.Marks("notes", all, new Scene(size, marks)));
            if (from == 0) {
                scene.layers().forEach(layer -> layers.add(layer.plus(MARGIN, MARGIN)));
                layers.add(new SnapshotLayer.Marks("frame", all, frame(scene, size)));
            }
            pages.add(new NotesPage(size, layers));
            from = to;
        } while (from < lines.size());
        return pages;
    }

    private static List<String> lines(String notes, double width, TextMeasure measure) {
        return notes.isBlank()
                ? List.of()
                : notes.strip()
                        .lines()
                        .flatMap(paragraph ->
                                TextLines.wrapped(paragraph, TEXT, width, MOST_LINES, measure)
                                        .stream())
                        .toList();
    }

    /// Number and title, whole on the first sheet if they are not very long.
    private static List<String> head(
            Slide slide, double width, boolean first, TextMeasure measure) {
        String place = slide.place().isBlank() ? "" : slide.place() + "  ";
        String whole = PlainText.of(place + slide.title());
        return measure.width(whole, HEAD) <= width
                ? List.of(whole)
                : TextLines.wrapped(whole, HEAD, width, first ? MOST_HEAD : 1, measure);
    }

    private static List<Mark> words(List<String> head, double top, List<String> lines) {
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (String line : head) {
            y += STEP;
            marks.add(label(line, y, HEAD, PAPER.text()));
        }
        y += STEP / 2;
        for (String line : lines) {
            y += STEP;
            marks.add(label(line, y, TEXT, PAPER.text()));
        }
        return marks;
    }

    /// A hairline around the screen, whose ground may be as white as the paper.
    private static Scene frame(SlideScene scene, ViewSize size) {
        ViewSize screen = scene.layout().page();
        Box box = new Box(MARGIN, MARGIN, screen.width(), screen.height());
        Stroke hairline = Stroke.of(PAPER.hairline(), 1);
        return new Scene(size, List.of(new Mark.Bar(box, 0, Paint.of(0), hairline, Ref.NONE)));
    }

    private static Mark label(String text, double baseline, Type type, int argb) {
        return new Mark.Label(text, MARGIN, baseline, Mark.Anchor.START, type, argb, 0, Ref.NONE);
    }

    private static List<Mark> bands(Marking marking, ViewSize size, TextMeasure measure) {
        List<Mark> marks = new ArrayList<>();
        for (double top : new double[] {0, size.height() - BAND}) {
            marks.addAll(MarkingBand.of(marking, new Box(0, top, size.width(), BAND), measure));
        }
        return marks;
    }
}
