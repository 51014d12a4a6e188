package tumen.ui.present;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;

import tumen.basemap.Palette;
import tumen.basemap.TileStore;
import tumen.briefing.Crossing;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.paint.FxPainter;
import tumen.scene.Box;
import tumen.scene.SnapshotLayer;
import tumen.ui.map.GroundCanvas;

import java.util.List;
import java.util.Optional;

/// A part of a briefing's screen, painted live at the size of the node.
final class SlideView extends Region {
    private final GroundCanvas ground;
    private final Canvas tools = new Canvas();
    private final FxPainter groundPainter;
    private final FxPainter toolsPainter = new FxPainter(tools.getGraphicsContext2D());
    private final Runnable stale;
    private Optional<Painted> painted = Optional.empty();
    private Optional<Crossing> expected = Optional.empty();

    /// What was painted: a frame, the page's point in the middle of the view, pixels a page pixel.
    private record Painted(Frame frame, ViewPoint middle, double scale) {
        boolean placedAs(Painted other) {
            return middle.equals(other.middle) && scale == other.scale;
        }

        boolean isOtherThan(Painted other) {
            return frame.way().isPresent() != other.frame.way().isPresent()
                    || !frame.slide().equals(other.frame.slide());
        }
    }

    /// Paints over tiles of a store; `stale` is called when it would paint better now.
    SlideView(TileStore tiles, Runnable stale) {
        this.stale = stale;
        ground = new GroundCanvas(tiles, 0, this::invalidate);
        groundPainter = new FxPainter(ground.getGraphicsContext2D());
        getChildren().addAll(ground, tools);
    }

    /// Paints the whole screen; the node is expected to have its shape.
    void paint(Frame frame) {
        ViewSize page = frame.slide().layout().page();
        paint(new Painted(frame, page.centre(), getWidth() / page.width()));
    }

    /// Paints the part of the screen around a point of the page, `scale` times as large.
    void paint(Frame frame, ViewPoint middle, double scale) {
        paint(new Painted(frame, middle, scale));
    }

    private void paint(Painted now) {
        boolean moved = painted.isEmpty() || !painted.get().placedAs(now);
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        if (moved || painted.get().isOtherThan(now)) {
            paintGround(now);
            paintMarks(now);
        }
        if (moved || !painted.get().frame().tools().equals(now.frame().tools())) {
            paintTools(now);
        }
        painted = Optional.of(now);
    }

    /// Has the map ready for a way that is likely to be gone next.
    void expect(Crossing way) {
        ViewSize page = way.to().layout().page();
        expect(way, page.centre(), getWidth() / page.width());
    }

    /// Tiles of a way are asked for once, before it or as it begins.
    private void expect(Crossing way, ViewPoint middle, double scale) {
        if (!expected.equals(Optional.of(way))) {
            expected = Optional.of(way);
            List<MapCamera> cameras =
                    way.grounds().stream().map(ground -> camera(ground, middle)).toList();
            ground.expect(cameras, Palette.of(way.to().view().look()), scale);
        }
    }

    private void invalidate() {
        painted = Optional.empty();
        stale.run();
    }

    /// The base map lies under the whole page, so that one canvas serves every layout.
    private void paintGround(Painted now) {
        Frame frame = now.frame();
        MapCamera camera = camera(frame.slide().ground(), now.middle());
        if (frame.way().isPresent()) {
            expect(frame.way().get(), now.middle(), now.scale());
            ground.paintPassing(camera, Palette.of(frame.look()), now.scale());
        } else {
            ground.paint(camera, Palette.of(frame.look()), now.scale());
        }
    }

    /// The camera with a point of the page in its middle.
    private static MapCamera camera(SnapshotLayer.Ground under, ViewPoint middle) {
        Box map = under.box();
        double right = middle.x() - (map.x() + map.width() / 2);
        double down = middle.y() - (map.y() + map.height() / 2);
        return under.camera().pannedBy(-right, -down);
    }

    /// Over the base map on its own canvas: another would be blended over all of it in every frame.
    private void paintMarks(Painted now) {
        GraphicsContext graphics = ground.getGraphicsContext2D();
        graphics.setTransform(page(now));
        for (SnapshotLayer layer : now.frame().slide().layers()) {
            if (layer instanceof SnapshotLayer.Marks of) {
                graphics.save();
                graphics.translate(of.box().x(), of.box().y());
                groundPainter.paintOver(of.scene());
                graphics.restore();
            }
        }
    }

    private void paintTools(Painted now) {
        tools.setVisible(!now.frame().tools().marks().isEmpty());
        GraphicsContext graphics = tools.getGraphicsContext2D();
        graphics.setTransform(new Affine());
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.setTransform(page(now));
        toolsPainter.paintOver(now.frame().tools());
    }

    /// From the page's pixels to the view's.
    private Affine page(Painted now) {
        double scale = now.scale();
        return new Affine(
                scale,
                0,
                getWidth() / 2 - now.middle().x() * scale,
                0,
                scale,
                getHeight() / 2 - now.middle().y() * scale);
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(ground, tools)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        invalidate();
    }
}
