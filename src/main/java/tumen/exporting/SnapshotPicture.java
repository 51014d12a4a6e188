package tumen.exporting;

import tumen.basemap.BaseMap;
import tumen.basemap.BaseMapLabels;
import tumen.basemap.MapMarks;
import tumen.basemap.MapPicture;
import tumen.basemap.Palette;
import tumen.geo.ViewSize;
import tumen.paint.AwtTextMeasure;
import tumen.paint.Graphics2DPainter;
import tumen.scene.Box;
import tumen.scene.GroundLabel;
import tumen.scene.Mark;
import tumen.scene.NotesPage;
import tumen.scene.Scene;
import tumen.scene.Slide;
import tumen.scene.SlideBlock;
import tumen.scene.SlideLayout;
import tumen.scene.SlidePlan;
import tumen.scene.SlideScene;
import tumen.scene.SlideText;
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

    /// What an export looks like at first, no larger than some room of pixels.
    public BufferedImage preview(Export export, ViewSize room) {
        return paint(Sheet.first(export).page().within(room));
    }

    /// A briefing's screen of some pixels, decided.
    public SlidePlan plan(Slide slide, int width, int height) {
        return new SlidePlan(slide, SlideLayout.of(slide, width, height), names, MEASURE);
    }

    /// A briefing's screen as a page as large as a picture.
    Page page(Slide slide, PictureSize size) {
        return page(slide, size.width(), size.height()).printedAs(size);
    }

    /// The words of a briefing's screen, from top to bottom.
    List<SlideBlock> words(Slide slide, PictureSize size) {
        SlideLayout layout = SlideLayout.of(slide, size.width(), size.height());
        return SlideText.blocks(slide, layout, MEASURE);
    }

    /// The page of a briefing's screen without what a deck says in text of its own.
    Page withoutWords(Slide slide, Page page) {
        return page.withLayers(SlideScene.withoutWords(slide, page.layers()));
    }

    /// A briefing's screen and what is said with it, as sheets of A4.
    List<Page> sheets(Slide slide, String notes, PictureSize size) {
        Page page = page(slide, size);
        SlideScene scene = scene(slide, size.width(), size.height());
        return NotesPage.of(slide, scene, notes, MEASURE).stream()
                .map(sheet -> page.onSheet(sheet.size(), sheet.layers()))
                .toList();
    }

    private Page page(Slide slide, int width, int height) {
        return Page.of(scene(slide, width, height), height, slide.state().view().look());
    }

    /// A briefing's screen of some pixels as an opaque picture.
    public BufferedImage paint(Slide slide, int width, int height) {
        return paint(page(slide, width, height));
    }

    /// What an export shows at first as a picture of its own size.
    public BufferedImage paint(Export export) {
        return paint(Sheet.first(export).page());
    }

    /// What a briefing's screen of some pixels holds.
    public SlideScene scene(Slide slide, int width, int height) {
        return plan(slide, width, height).atRest();
    }

    /// The same page with the base map as marks too, so that all of it can be drawn as vectors.
    Page asMarks(Page page) {
        return page.withLayers(
                page.layers().stream()
                        .map(layer ->
                                layer instanceof SnapshotLayer.Ground of
                                        ? ground(of, page.look())
                                        : layer)
                        .toList());
    }

    private SnapshotLayer ground(SnapshotLayer.Ground of, Look look) {
        Box box = of.box();
        ViewSize size = new ViewSize(box.width(), box.height());
        List<Mark> marks = MapMarks.of(map, of.camera(), size, Palette.of(look));
        return new SnapshotLayer.Marks("base map", box, new Scene(size, marks));
    }

    /// A page as a picture, opaque if it has paper; the same pixels every time. Gives up with a
    /// `CancellationException` when its thread is interrupted.
    BufferedImage paint(Page page) {
        int kind = page.paper() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(page.width(), page.height(), kind);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            for (SnapshotLayer layer : page.layers()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("nobody waits for this picture any more");
                }
                paint(layer, graphics, page.scale(), page.look());
            }
        } finally {
            graphics.dispose();
        }
        return image;
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
