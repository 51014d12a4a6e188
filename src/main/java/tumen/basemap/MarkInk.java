package tumen.basemap;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Ref;
import tumen.scene.Stroke;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Puts the map down as marks, one group to a layer.
final class MarkInk implements GroundInk {
    private final BaseMap map;
    private final Frame frame;
    private final Palette palette;
    private final double reach;
    private final double scale;
    private final List<Mark> layers = new ArrayList<>();
    private final List<Mark> layer = new ArrayList<>();
    private String name = "";
    private @Nullable Box clip;

    /// Waterlines reach `reach` pixels of the frame; `scale` of its pixels are one of the marks'.
    MarkInk(BaseMap map, Frame frame, Palette palette, double reach, double scale) {
        this.map = map;
        this.frame = frame;
        this.palette = palette;
        this.reach = reach;
        this.scale = scale;
    }

    /// Everything put down so far.
    List<Mark> layers() {
        endLayer();
        return List.copyOf(layers);
    }

    /// A ground begins with its own sea, which hides the coarser ground around it.
    @Override
    public void begin(Ground ground) {
        endLayer();
        clip = ground.region() && ground.clip() != null ? box(ground.clip().getBounds()) : all();
        add("sea", new Mark.Bar(clip, 0, Paint.of(palette.sea().getRGB()), null, Ref.NONE));
        Path2D coast = LinePath.joined(map.layer(ground.land()), frame, kind -> true, 0);
        int bands = palette.waterlines().size();
        for (int band = bands - 1; band >= 0; band--) {
            double end = Waterlines.end(band, bands);
            lines("waterlines", coast, palette.waterlines().get(band), 2 * reach * end);
        }
    }

    @Override
    public void endGrounds() {
        endLayer();
        clip = all();
    }

    @Override
    public void fill(String layerName, Path2D area, Color colour) {
        List<Points> rings = PathPoints.of(area, scale);
        if (!rings.isEmpty()) {
            add(layerName, new Mark.Area(rings, Paint.of(colour.getRGB()), null, Ref.NONE));
        }
    }

    @Override
    public void lines(String layerName, Path2D lines, Color colour, double width) {
        Stroke stroke = Stroke.of(colour.getRGB(), width / scale);
        for (Points line : PathPoints.of(lines, scale)) {
            add(layerName, new Mark.Line(line, false, stroke, Ref.NONE));
        }
    }

    /// The caps of marks are round and reach out by half a width, so dashes are that much shorter.
    @Override
    public void dashes(String layerName, List<LinePath.Run> runs, Color colour, Dashes dashes) {
        double round = dashes.dots() ? 0 : dashes.width();
        Stroke stroke =
                Stroke.dashed(
                        colour.getRGB(),
                        dashes.width() / scale,
                        Math.max(0.05, (dashes.dash() - round) / scale),
                        (dashes.gap() + round) / scale);
        for (LinePath.Run run : runs) {
            for (Points line : PathPoints.of(run.path(), scale)) {
                add(layerName, new Mark.Line(line, false, stroke, Ref.NONE));
            }
        }
    }

    private void add(String layerName, Mark mark) {
        if (!layerName.equals(name)) {
            endLayer();
            name = layerName;
        }
        layer.add(mark);
    }

    private void endLayer() {
        if (!layer.isEmpty()) {
            layers.add(new Mark.Group(name, clip, layer));
            layer.clear();
        }
    }

    private Box all() {
        return box(new Rectangle(0, 0, frame.width(), frame.height()));
    }

    private Box box(Rectangle pixels) {
        return new Box(
                pixels.x / scale, pixels.y / scale, pixels.width / scale, pixels.height / scale);
    }
}
