package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;

/// A line of text for the map, of one part or of a name with a second name softly beside it.
record MapLabel(List<Part> parts, int halo, Ref ref, TextMeasure measure) {
    /// Room kept around a label, in pixels.
    private static final double PADDING = 2;

    private static final double BETWEEN = 5;

    MapLabel {
        parts = List.copyOf(parts);
    }

    /// A piece of text in one style.
    record Part(String text, Type type, int argb) {}

    /// Where a label stands to its point.
    enum Side {
        CENTRE,
        RIGHT,
        LEFT,
        RIGHT_UP,
        RIGHT_DOWN,
        LEFT_UP,
        LEFT_DOWN,
        ABOVE,
        BELOW
    }

    /// The sides of a point in the order they are tried.
    private static final List<Side> AROUND =
            List.of(
                    Side.RIGHT,
                    Side.LEFT,
                    Side.RIGHT_UP,
                    Side.RIGHT_DOWN,
                    Side.ABOVE,
                    Side.BELOW,
                    Side.LEFT_UP,
                    Side.LEFT_DOWN);

    /// The same label without the second name.
    MapLabel shortened() {
        return new MapLabel(parts.subList(0, 1), halo, ref, measure);
    }

    /// The boxes it may cover around a point, `gap` pixels away, in the order they are tried.
    List<Box> around(ViewPoint point, double gap) {
        double width = width() + 2 * PADDING;
        List<Box> boxes = new ArrayList<>(AROUND.size());
        for (Side side : AROUND) {
            boxes.add(box(point, side, gap, width));
        }
        return boxes;
    }

    /// The box it covers beside a point, `gap` pixels away, with some room around it.
    Box box(ViewPoint point, Side side, double gap) {
        return box(point, side, gap, width() + 2 * PADDING);
    }

    private Box box(ViewPoint point, Side side, double gap, double width) {
        Type type = parts.getFirst().type();
        double height = measure.ascent(type) + measure.descent(type);
        double x =
                switch (side) {
                    case RIGHT -> point.x() + gap - PADDING;
                    case RIGHT_UP, RIGHT_DOWN -> point.x() + gap * 0.7 - PADDING;
                    case LEFT -> point.x() - gap - width + PADDING;
                    case LEFT_UP, LEFT_DOWN -> point.x() - gap * 0.7 - width + PADDING;
                    case CENTRE, ABOVE, BELOW -> point.x() - width / 2;
                };
        double y =
                switch (side) {
                    case CENTRE, RIGHT, LEFT -> point.y() - height / 2;
                    case RIGHT_UP, LEFT_UP -> point.y() - gap * 0.6 - height;
                    case RIGHT_DOWN, LEFT_DOWN -> point.y() + gap * 0.6;
                    case ABOVE -> point.y() - gap - height;
                    case BELOW -> point.y() + gap;
                };
        return new Box(x, y, width, height);
    }

    /// The label within its box.
    List<Mark> marks(Box box) {
        double x = box.x() + PADDING;
        double baseline = box.y() + measure.ascent(parts.getFirst().type());
        List<Mark> marks = new ArrayList<>(parts.size());
        for (Part part : parts) {
            marks.add(
                    new Mark.Label(
                            part.text(),
                            x,
                            baseline,
                            Mark.Anchor.START,
                            part.type(),
                            part.argb(),
                            halo,
                            ref));
            x += measure.width(part.text(), part.type()) + BETWEEN;
        }
        return marks;
    }

    private double width() {
        double sum = BETWEEN * (parts.size() - 1);
        for (Part part : parts) {
            sum += measure.width(part.text(), part.type());
        }
        return sum;
    }
}
