package tumen.paint;

import tumen.scene.Points;

import java.awt.geom.PathIterator;
import java.util.List;

/// Numbers, colours and paths as SVG writes them, in hundredths of a pixel.
final class SvgWords {
    private static final double HUNDREDTHS = 100;

    private SvgWords() {}

    /// A number without needless digits: `12.5`.
    static String number(double value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    /// The colour without its opacity: `#4cc2ff`.
    static String colour(int argb) {
        return "#%06x".formatted(argb & 0xFFFFFF);
    }

    /// The opacity, 0 to 1; empty where it is 1.
    static String opacity(int argb) {
        int alpha = argb >>> 24;
        return alpha == 0xFF ? "" : number(alpha / 255.0);
    }

    /// A line through points.
    static String path(Points points, boolean closed) {
        StringBuilder path = new StringBuilder();
        append(path, points, closed);
        return path.toString();
    }

    /// Closed rings.
    static String path(List<Points> rings) {
        StringBuilder path = new StringBuilder();
        rings.forEach(ring -> append(path, ring, true));
        return path.toString();
    }

    /// A Java2D path, such as the outlines of letters.
    static String path(PathIterator way) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (; !way.isDone(); way.next()) {
            int segment = way.currentSegment(at);
            path.append("MLQCZ".charAt(segment));
            int points = segment == PathIterator.SEG_CLOSE ? 0 : Math.max(1, segment);
            for (int number = 0; number < 2 * points; number++) {
                if (number > 0) {
                    path.append(' ');
                }
                append(path, at[number]);
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Points points, boolean closed) {
        for (int point = 0; point < points.count(); point++) {
            path.append(point == 0 ? 'M' : 'L');
            append(path, points.x(point));
            path.append(' ');
            append(path, points.y(point));
        }
        if (closed && points.count() > 0) {
            path.append('Z');
        }
    }

    private static void append(StringBuilder text, double value) {
        long hundredths = Math.round(value * HUNDREDTHS);
        if (hundredths % 100 == 0) {
            text.append(hundredths / 100);
        } else {
            text.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100).append('.');
            long fraction = Math.abs(hundredths) % 100;
            text.append(fraction < 10 ? "0" : "");
            text.append(fraction % 10 == 0 ? fraction / 10 : fraction);
        }
    }
}
