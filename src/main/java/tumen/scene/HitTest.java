package tumen.scene;

import org.jspecify.annotations.Nullable;

/// Whether marks come within a tolerance of one point of the view.
record HitTest(TextMeasure measure, double x, double y, double tolerance) {
    boolean within(Box box) {
        return box.grown(tolerance).contains(x, y);
    }

    boolean touches(Mark mark) {
        return switch (mark) {
            case Mark.Line line ->
                    nearLine(line.points(), line.closed(), line.stroke().width() / 2);
            case Mark.Area area -> touches(area);
            case Mark.Bar bar -> within(bar.box());
            case Mark.Disc disc -> near(disc.x(), disc.y(), disc.radius() + half(disc.outline()));
            case Mark.Symbol symbol -> near(symbol.x(), symbol.y(), symbol.size() / 2);
            case Mark.Label label -> within(MarkBounds.text(label, measure));
            case Mark.Picture picture -> within(picture.box());
            case Mark.Group group -> group.marks().stream().anyMatch(this::touches);
        };
    }

    private boolean touches(Mark.Area area) {
        boolean inside = false;
        for (Points ring : area.rings()) {
            inside ^= isInside(ring);
        }
        return inside
                || area.rings().stream()
                        .anyMatch(ring -> nearLine(ring, true, half(area.outline())));
    }

    private boolean near(double px, double py, double radius) {
        return Math.hypot(px - x, py - y) <= radius + tolerance;
    }

    private boolean nearLine(Points points, boolean closed, double halfWidth) {
        int count = points.count();
        for (int from = 0; from < (closed ? count : count - 1); from++) {
            if (distance(points, from, (from + 1) % count) <= halfWidth + tolerance) {
                return true;
            }
        }
        return count == 1 && near(points.x(0), points.y(0), halfWidth);
    }

    private double distance(Points points, int from, int to) {
        double fromX = points.x(from);
        double fromY = points.y(from);
        double dx = points.x(to) - fromX;
        double dy = points.y(to) - fromY;
        double length = dx * dx + dy * dy;
        double along =
                length == 0 ? 0 : Math.clamp(((x - fromX) * dx + (y - fromY) * dy) / length, 0, 1);
        return Math.hypot(fromX + along * dx - x, fromY + along * dy - y);
    }

    private boolean isInside(Points ring) {
        boolean inside = false;
        int count = ring.count();
        for (int at = 0; at < count; at++) {
            int before = (at + count - 1) % count;
            double y0 = ring.y(before);
            double y1 = ring.y(at);
            if ((y0 > y) != (y1 > y)) {
                double crossing =
                        ring.x(before) + (y - y0) / (y1 - y0) * (ring.x(at) - ring.x(before));
                inside ^= x < crossing;
            }
        }
        return inside;
    }

    private static double half(@Nullable Stroke stroke) {
        return stroke == null ? 0 : stroke.width() / 2;
    }
}
