package tumen.exporting;

import tumen.geo.ViewSize;
import tumen.paint.PagePainter;
import tumen.scene.SlideScene;
import tumen.scene.SnapshotLayer;
import tumen.state.Look;

import java.io.IOException;
import java.util.List;

/// One page to paint, whatever it shows: its size in view pixels, its layers in drawing order.
///
/// `points` of 1/72 inch make a view pixel where it is printed, `scale` pixels where it is shown.
/// Without `paper` it is clear where nothing stands.
record Page(
        ViewSize size,
        double scale,
        double points,
        Look look,
        boolean paper,
        List<SnapshotLayer> layers) {
    /// The width of A4 in points.
    private static final double A4_WIDE = 210 / 25.4 * 72;

    Page {
        layers = List.copyOf(layers);
    }

    /// The page of an export's view.
    static Page of(Export export) {
        SnapshotOptions options = export.options().page();
        PictureSize size = options.size();
        return new Page(
                size.page(),
                size.scale(),
                size.points(),
                options.look(),
                options.paper(),
                export.pictures().scene(export.state(), options).layers());
    }

    /// The page of a briefing's screen of some pixels.
    static Page of(SlideScene scene, int height, Look look) {
        ViewSize page = scene.layout().page();
        double points = PictureSize.SLIDE_POINTS / page.height();
        return new Page(page, height / page.height(), points, look, true, scene.layers());
    }

    /// The same page printed as high as a picture of a size.
    Page printedAs(PictureSize picture) {
        double high = picture.points() * picture.page().height();
        return new Page(size, scale, high / size.height(), look, paper, layers);
    }

    /// The same page, painted no larger than some room of pixels.
    Page within(ViewSize room) {
        double fitting = Math.min(room.width() / size.width(), room.height() / size.height());
        return new Page(size, Math.min(scale, fitting), points, look, paper, layers);
    }

    /// The same look on a sheet of A4, upright.
    Page onSheet(ViewSize sheet, List<SnapshotLayer> others) {
        return new Page(sheet, scale, A4_WIDE / sheet.width(), look, true, others);
    }

    /// The same page painted larger or smaller.
    Page scaled(double other) {
        return new Page(size, other, points, look, paper, layers);
    }

    /// The same page with other layers.
    Page withLayers(List<SnapshotLayer> others) {
        return new Page(size, scale, points, look, paper, others);
    }

    /// Draws its marks with a painter of vectors, in view pixels.
    void draw(PagePainter painter) throws IOException {
        for (SnapshotLayer layer : layers) {
            if (layer instanceof SnapshotLayer.Marks marks) {
                painter.layer(marks.name(), marks.box(), marks.scene());
            }
        }
    }

    /// How wide it is painted, in pixels.
    int width() {
        return (int) Math.max(1, Math.rint(size.width() * scale));
    }

    /// How high it is painted, in pixels.
    int height() {
        return (int) Math.max(1, Math.rint(size.height() * scale));
    }
}
