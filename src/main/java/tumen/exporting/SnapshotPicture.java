package tumen.exporting;

import tumen.basemap.BaseMap;
import tumen.basemap.BaseMapLabels;
import tumen.basemap.MapMarks;
import tumen.basemap.MapPicture;
import tumen.basemap.Palette;
import tumen.geo.ViewSize;
import tumen.paint.AwtTextMeasure;
import tumen.paint.Graphics2DPainter;
import tumen.paint.PagePainter;
import tumen.scene.Box;
import tumen.scene.GroundLabel;
import tumen.scene.Mark;
import tumen.scene.Scene;
import tumen.scene.Slide;
import tumen.scene.SlideLayout;
import tumen.scene.SlideScene;
import tumen.scene.SnapshotLayer;
import tumen.scene.SnapshotScene;
import tumen.scene.TextMeasure;
import tumen.state.AppState;
import tumen.state.Layout;
import tumen.state.Look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Paints whole pages, base map included, without a display. Thread-safe.
public final class SnapshotPicture {
    private static final TextMeasure MEASURE = AwtTextMeasure.INSTANCE;

    private final BaseMap map;
    private final MapPicture ground;
    private final List<GroundLabel> names;

    /// Over a base map and its names already loaded.
    public SnapshotPicture(BaseMap map, List<GroundLabel> names) {
        this.map = map;
        this.ground = new MapPicture(map);
        this.names = List.copyOf(names);
    }

    /// Loads the base map from the class path; takes a moment.
    public static SnapshotPicture load() {
        return new SnapshotPicture(BaseMap.load(), BaseMapLabels.load());
    }

    /// How large map and timeline are on the page, for fitting a camera to it.
    public static Layout panes(AppState state, SnapshotOptions options) {
        return SnapshotScene.panes(options.shown(state), options.plan(), MEASURE);
    }

    /// What the page holds.
    public SnapshotScene scene(AppState state, SnapshotOptions options) {
        return SnapshotScene.of(options.shown(state), options.plan(), names, MEASURE);
    }

    /// The page as a picture of the wished size, opaque if it has paper; the same pixels every
    /// time.
    public BufferedImage paint(AppState state, SnapshotOptions options) {
        PictureSize size = options.size();
        return paint(state, options, size.width(), size.height(), size.scale());
    }

    /// The same page, no larger than some room of pixels, for looking at.
    public BufferedImage paintWithin(AppState state, SnapshotOptions options, ViewSize room) {
        ViewSize page = options.size().page();
        double scale =
                Math.min(
                        options.size().scale(),
                        Math.min(room.width() / page.width(), room.height() / page.height()));
        int width = (int) Math.max(1, Math.rint(page.width() * scale));
        int height = (int) Math.max(1, Math.rint(page.height() * scale));
        return paint(state, options, width, height, scale);
    }

    private BufferedImage paint(
            AppState state, SnapshotOptions options, int width, int height, double scale) {
        int kind = options.paper() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(width, height, kind);
        paint(scene(state, options).layers(), image, scale, options.look());
        return image;
    }

    /// What a briefing's screen of some pixels holds.
    public SlideScene scene(Slide slide, int width, int height) {
        return SlideScene.of(slide, SlideLayout.of(slide, width, height), names, MEASURE);
    }

    /// A briefing's screen as an opaque picture.
    public BufferedImage paint(Slide slide, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        paint(
                scene(slide, width, height).layers(),
                image,
                height / SlideLayout.HEIGHT,
                slide.state().view().look());
        return image;
    }

    /// Paints a page's layers with a painter of vectors, in view pixels.
    void draw(Page page, PagePainter painter) throws IOException {
        for (SnapshotLayer layer : page.layers()) {
            Box box = layer.box();
            switch (layer) {
                case SnapshotLayer.Marks marks -> painter.layer(marks.name(), box, marks.scene());
                case SnapshotLayer.Ground of -> {
                    ViewSize size = new ViewSize(box.width(), box.height());
                    List<Mark> marks = MapMarks.of(map, of.camera(), size, Palette.of(page.look()));
                    painter.layer("base map", box, new Scene(size, marks));
                }
            }
        }
    }

    /// Gives up with a `CancellationException` when its thread is interrupted.
    private void paint(List<SnapshotLayer> layers, BufferedImage image, double scale, Look look) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            for (SnapshotLayer layer : layers) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("nobody waits for this picture any more");
                }
                paint(layer, graphics, scale, look);
            }
        } finally {
            graphics.dispose();
        }
    }

    private void paint(SnapshotLayer layer, Graphics2D graphics, double scale, Look look) {
        Box box = layer.box();
        AffineTransform before = graphics.getTransform();
        switch (layer) {
            case SnapshotLayer.Marks marks -> {
                graphics.translate(box.x() * scale, box.y() * scale);
                Graphics2DPainter.paint(marks.scene(), graphics, scale);
            }
            case SnapshotLayer.Ground of -> {
                graphics.translate(Math.rint(box.x() * scale), Math.rint(box.y() * scale));
                graphics.scale(scale, scale);
                ground.paint(
                        graphics,
                        of.camera(),
                        new ViewSize(box.width(), box.height()),
                        scale,
                        Palette.of(look));
            }
        }
        graphics.setTransform(before);
    }
}
