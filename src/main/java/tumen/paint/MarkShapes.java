package tumen.paint;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Points;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Marks as Java2D shapes, for the painters that fill and stroke shapes.
final class MarkShapes {
    private MarkShapes() {}

    static Shape of(Mark.Line line) {
        return path(line.points(), line.closed());
    }

    static Shape of(Mark.Area area) {
        return path(area.rings());
    }

    static Shape of(Mark.Symbol symbol) {
        return path(Outlines.placed(symbol));
    }

    static Shape of(Mark.Bar bar) {
        Box box = bar.box();
        if (bar.radius() <= 0) {
            return of(box);
        }
        double round = 2 * Math.min(bar.radius(), Math.min(box.width(), box.height()) / 2);
        return new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), round, round);
    }

    static Shape of(Mark.Disc disc) {
        double side = 2 * disc.radius();
        return new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), side, side);
    }

    static Shape of(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Path2D path(List<Points> rings) {
        Path2D all = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        rings.forEach(ring -> all.append(path(ring, true), false));
        return all;
    }

    private static Path2D path(Points points, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD, points.count() + 1);
        for (int point = 0; point < points.count(); point++) {
            if (point == 0) {
                path.moveTo(points.x(point), points.y(point));
            } else {
                path.lineTo(points.x(point), points.y(point));
            }
        }
        if (closed && points.count() > 0) {
            path.closePath();
        }
        return path;
    }
}
