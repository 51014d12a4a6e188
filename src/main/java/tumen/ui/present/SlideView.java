package tumen.ui.present;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;

import tumen.basemap.Palette;
import tumen.basemap.TileStore;
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
    private final Canvas marks = new Canvas();
    private final Canvas tools = new Canvas();
    private final FxPainter marksPainter = new FxPainter(marks.getGraphicsContext2D());
    private final FxPainter toolsPainter = new FxPainter(tools.getGraphicsContext2D());
    private final Runnable stale;
    private Optional<Painted> painted = Optional.empty();

    /// What was painted: a frame, the page's point in the middle of the view, pixels a page pixel.
    private record Painted(Frame frame, ViewPoint middle, double scale) {
        boolean placedAs(Painted other) {
            return middle.equals(other.middle) && scale == other.scale;
        }
    }

    /// Paints over tiles of a store; `stale` is called when it would paint better now.
    SlideView(TileStore tiles, Runnable stale) {
        this.stale = stale;
        ground = new GroundCanvas(tiles, this::invalidate);
        getChildren().addAll(ground, marks, tools);
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
        if (moved || !painted.get().frame().slide().equals(now.frame().slide())) {
            paintGround(now);
            paintMarks(now);
        }
        if (moved || !painted.get().frame().tools().equals(now.frame().tools())) {
            place(tools, now);
            toolsPainter.paintOver(now.frame().tools());
        }
        painted = Optional.of(now);
    }

    /// Has the map ready for a screen that is likely to come next.
    void expect(Frame frame) {
        ViewSize page = frame.slide().layout().page();
        ground.expect(
                camera(frame, page.centre()), Palette.of(frame.look()), getWidth() / page.width());
    }

    private void invalidate() {
        painted = Optional.empty();
        stale.run();
    }

    /// The base map lies under the whole page, so that one canvas serves every layout.
    private void paintGround(Painted now) {
        ground.paint(
                camera(now.frame(), now.middle()), Palette.of(now.frame().look()), now.scale());
    }

    /// The camera with a point of the page in its middle.
    private static MapCamera camera(Frame frame, ViewPoint middle) {
        SnapshotLayer.Ground under = frame.slide().ground();
        Box map = under.box();
        double right = middle.x() - (map.x() + map.width() / 2);
        double down = middle.y() - (map.y() + map.height() / 2);
        return under.camera().pannedBy(-right, -down);
    }

    private void paintMarks(Painted now) {
        GraphicsContext graphics = marks.getGraphicsContext2D();
        place(marks, now);
        for (SnapshotLayer layer : now.frame().slide().layers()) {
            if (layer instanceof SnapshotLayer.Marks of) {
                graphics.save();
                graphics.translate(of.box().x(), of.box().y());
                marksPainter.paintOver(of.scene());
                graphics.restore();
            }
        }
    }

    /// Clears a canvas and sets it to the page's pixels.
    private static void place(Canvas canvas, Painted now) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(new Affine());
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double scale = now.scale();
        graphics.setTransform(
                scale,
                0,
                0,
                scale,
                canvas.getWidth() / 2 - now.middle().x() * scale,
                canvas.getHeight() / 2 - now.middle().y() * scale);
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(ground, marks, tools)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        invalidate();
    }
}
