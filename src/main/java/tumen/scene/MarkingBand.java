package tumen.scene;

import tumen.model.Marking;

import java.util.List;

/// A band of marking across a screen or page.
final class MarkingBand {
    private static final Type TYPE = new Type(11.5, true, 1.6);

    private MarkingBand() {}

    static List<Mark> of(Marking marking, Box box, TextMeasure measure) {
        double baseline = box.y() + box.height() / 2 + TYPE.size() * 0.36;
        String text = TextLines.cut(marking.text().strip(), TYPE, box.width() - 40, measure);
        return List.of(
                new Mark.Bar(box, 0, Paint.of(0xFF000000 | marking.ground()), null, Ref.NONE),
                new Mark.Label(
                        text,
                        box.x() + box.width() / 2,
                        baseline,
                        Mark.Anchor.MIDDLE,
                        TYPE,
                        0xFF000000 | marking.ink(),
                        0,
                        Ref.NONE));
    }
}
