package tumen.paint;

import tumen.scene.Mark;

/// Where a label's first letter stands, reckoned from its anchor and the width both painters agree
/// on.
final class Anchoring {
    private Anchoring() {}

    /// The x of the left edge of the label's text, in view pixels.
    static double start(Mark.Label label) {
        if (label.anchor() == Mark.Anchor.START) {
            return label.x();
        }
        double width = AwtTextMeasure.INSTANCE.width(label.text(), label.type());
        return label.x() - (label.anchor() == Mark.Anchor.END ? width : width / 2);
    }
}
