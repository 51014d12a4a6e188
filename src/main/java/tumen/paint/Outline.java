package tumen.paint;

import java.util.ArrayList;
import java.util.List;

/// Makes the rings of symbols, in a square of side 1 about the origin, y growing down.
final class Outline {
    private static final int CIRCLE_POINTS = 72;
    private static final int CORNER_POINTS = 5;

    private Outline() {}

    /// A regular polygon with its first corner on top.
    static double[] regular(int corners, double radius, double down) {
        return moved(down, arc(radius, -Math.PI / 2, 2 * Math.PI, corners));
    }

    /// A star with its first tip on top; its inner corners stand between its tips.
    static double[] star(int tips, double outer, double inner, double down) {
        double[] ring = new double[4 * tips];
        for (int corner = 0; corner < 2 * tips; corner++) {
            double angle = Math.PI * corner / tips;
            double radius = corner % 2 == 0 ? outer : inner;
            ring[2 * corner] = radius * Math.sin(angle);
            ring[2 * corner + 1] = down - radius * Math.cos(angle);
        }
        return ring;
    }

    /// A circle, fine enough for symbols a hundred pixels wide.
    static double[] circle(double radius) {
        return arc(radius, 0, 2 * Math.PI, CIRCLE_POINTS);
    }

    /// The upper half of a disc, its middle on the origin.
    static double[] halfDisc(double radius) {
        double turn = Math.PI * CIRCLE_POINTS / (CIRCLE_POINTS - 1);
        return moved(radius / 2, arc(radius, -Math.PI, turn, CIRCLE_POINTS));
    }

    private static double[] moved(double down, double[] ring) {
        for (int y = 1; y < ring.length; y += 2) {
            ring[y] += down;
        }
        return ring;
    }

    private static double[] arc(double radius, double from, double turn, int points) {
        double[] ring = new double[2 * points];
        for (int point = 0; point < points; point++) {
            double angle = from + turn * point / points;
            ring[2 * point] = radius * Math.cos(angle);
            ring[2 * point + 1] = radius * Math.sin(angle);
        }
        return ring;
    }

    /// A ring turned about the origin by degrees, clockwise on the screen.
    static double[] turned(double degrees, double... ring) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double[] turned = new double[ring.length];
        for (int at = 0; at < ring.length; at += 2) {
            turned[at] = ring[at] * cos - ring[at + 1] * sin;
            turned[at + 1] = ring[at] * sin + ring[at + 1] * cos;
        }
        return turned;
    }

    /// A ring with its corners rounded off: the arc begins `cut` before each corner, at most two
    /// fifths of the shorter side.
    static double[] softened(double cut, double... ring) {
        int corners = ring.length / 2;
        List<Double> soft = new ArrayList<>();
        for (int corner = 0; corner < corners; corner++) {
            int before = (corner + corners - 1) % corners;
            int after = (corner + 1) % corners;
            softenCorner(soft, cut, ring, before, corner, after);
        }
        return soft.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void softenCorner(
            List<Double> soft, double cut, double[] ring, int before, int corner, int after) {
        double x = ring[2 * corner];
        double y = ring[2 * corner + 1];
        double toBeforeX = ring[2 * before] - x;
        double toBeforeY = ring[2 * before + 1] - y;
        double toAfterX = ring[2 * after] - x;
        double toAfterY = ring[2 * after + 1] - y;
        double lengthBefore = Math.hypot(toBeforeX, toBeforeY);
        double lengthAfter = Math.hypot(toAfterX, toAfterY);
        double reach = Math.min(cut, 0.4 * Math.min(lengthBefore, lengthAfter));
        for (int point = 0; point < CORNER_POINTS; point++) {
            double t = point / (CORNER_POINTS - 1.0);
            double in = (1 - t) * (1 - t) * reach / lengthBefore;
            double out = t * t * reach / lengthAfter;
            soft.add(x + in * toBeforeX + out * toAfterX);
            soft.add(y + in * toBeforeY + out * toAfterY);
        }
    }
}
