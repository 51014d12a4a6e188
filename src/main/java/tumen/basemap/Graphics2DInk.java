package tumen.basemap;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/// Puts the map down as pixels.
final class Graphics2DInk implements GroundInk {
    private final Graphics2D graphics;

    Graphics2DInk(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void begin(Ground ground) {
        graphics.setClip(ground.clip());
    }

    @Override
    public void endGrounds() {
        graphics.setClip(null);
    }

    @Override
    public void fill(String layer, Path2D area, Color colour) {
        graphics.setColor(colour);
        graphics.fill(area);
    }

    @Override
    public void lines(String layer, Path2D lines, Color colour, double width) {
        graphics.setColor(colour);
        graphics.setStroke(stroke(width, BasicStroke.CAP_BUTT, null, 0));
        graphics.draw(lines);
    }

    @Override
    public void dashes(String layer, List<LinePath.Run> runs, Color colour, Dashes dashes) {
        float[] dash = {(float) dashes.dash(), (float) dashes.gap()};
        int cap = dashes.dots() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        double period = (double) dash[0] + dash[1];
        graphics.setColor(colour);
        for (LinePath.Run run : runs) {
            graphics.setStroke(stroke(dashes.width(), cap, dash, (float) (run.start() % period)));
            graphics.draw(run.path());
        }
    }

    private static BasicStroke stroke(double width, int cap, float @Nullable [] dash, float phase) {
        return new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 10, dash, phase);
    }
}
