package tumen.ui.present;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;

import tumen.basemap.Palette;
import tumen.basemap.TileStore;
import tumen.briefing.Crossing;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.paint.FxPainter;
import tumen.paint.FxSurface;
import tumen.paint.PixelPainter;
import tumen.scene.Box;
import tumen.scene.SnapshotLayer;
import tumen.ui.map.Ground;
import tumen.ui.map.GroundView;

import java.util.Optional;

/// A part of a briefing's screen, painted live at the size of the node: all of it in pixels of our
/// own, which the toolkit only has to show.
final class SlideView extends Region {
    private final Ground ground;
    private final PixelPainter painter = new PixelPainter();
    private final ImageView picture = new ImageView();
    private final Canvas tools = new Canvas();
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
        ground = new Ground(tiles, 0, this::invalidate);
        picture.setSmooth(false);
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, tools);
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
            paintSlide(now);
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
            Palette palette = Palette.of(way.to().view().look());
            ground.expect(
                    way.grounds().stream()
                            .map(under -> view(camera(under, middle), palette, scale))
                            .toList());
        }
    }

    private void invalidate() {
        painted = Optional.empty();
        stale.run();
    }

    private void paintSlide(Painted now) {
        FxSurface surface = ground(now);
        double screen = screen();
        Affine page = page(now);
        for (SnapshotLayer layer : now.frame().slide().layers()) {
            if (layer instanceof SnapshotLayer.Marks of) {
                painter.paint(
                        of.scene(),
                        surface,
                        now.scale() * screen,
                        (page.getTx() + of.box().x() * now.scale()) * screen,
                        (page.getTy() + of.box().y() * now.scale()) * screen);
            }
        }
        picture.setImage(surface.finish());
        picture.setFitWidth(picture.getImage().getWidth() / screen);
        picture.setFitHeight(picture.getImage().getHeight() / screen);
    }

    /// The base map lies under the whole page, so that one picture serves every layout.
    private FxSurface ground(Painted now) {
        Frame frame = now.frame();
        MapCamera camera = camera(frame.slide().ground(), now.middle());
        GroundView view = view(camera, Palette.of(frame.look()), now.scale());
        if (frame.way().isPresent()) {
            expect(frame.way().get(), now.middle(), now.scale());
            return ground.paintPassing(view);
        }
        return ground.paint(view);
    }

    private GroundView view(MapCamera camera, Palette palette, double scale) {
        ViewSize size = new ViewSize(getWidth() / scale, getHeight() / scale);
        return new GroundView(camera, palette, size, screen() * scale);
    }

    /// Device pixels a pixel here.
    private double screen() {
        return getScene().getWindow().getOutputScaleX();
    }

    /// The camera with a point of the page in its middle.
    private static MapCamera camera(SnapshotLayer.Ground under, ViewPoint middle) {
        Box map = under.box();
        double right = middle.x() - (map.x() + map.width() / 2);
        double down = middle.y() - (map.y() + map.height() / 2);
        return under.camera().pannedBy(-right, -down);
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
        tools.setWidth(getWidth());
        tools.setHeight(getHeight());
        invalidate();
    }
}
