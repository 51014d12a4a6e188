package tumen.ui.present;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

import tumen.basemap.TileStore;
import tumen.briefing.Crossing;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Slide;

/// A screen of a talk in a window: the slide and the magnifier over it.
final class TalkScreen extends Region {
    private static final double LENS = 0.42;
    private static final double CLOSER = 2;

    private final SlideView slide;
    private final SlideView lens;
    private final Circle ring = new Circle();

    /// Paints over tiles of a store; `stale` is called when it would paint better now.
    TalkScreen(TileStore tiles, Runnable stale) {
        slide = new SlideView(tiles, stale);
        lens = new SlideView(tiles, stale);
        lens.setManaged(false);
        lens.setMouseTransparent(true);
        lens.setVisible(false);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("lens-ring");
        ring.visibleProperty().bind(lens.visibleProperty());
        getChildren().addAll(slide, lens, ring);
    }

    /// Paints a frame.
    void paint(Frame frame) {
        slide.paint(frame);
        lens.setVisible(frame.magnified().isPresent());
        frame.magnified().ifPresent(point -> magnify(frame, point));
    }

    /// Has the map ready for a way that is likely to be gone next.
    void expect(Crossing way) {
        slide.expect(way);
    }

    /// Says in words what is shown, for those who do not see it.
    void tell(Slide shown) {
        String words = shown.place() + " " + shown.title() + ". " + shown.caption();
        if (!words.equals(getAccessibleText())) {
            setAccessibleText(words);
        }
    }

    /// The pixels it has.
    ViewSize size() {
        return new ViewSize(Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    private void magnify(Frame frame, ViewPoint point) {
        double scale = getWidth() / frame.slide().layout().page().width();
        double side = Math.rint(getHeight() * LENS);
        double x = Math.rint(point.x() * scale - side / 2);
        double y = Math.rint(point.y() * scale - side / 2);
        lens.resizeRelocate(x, y, side, side);
        lens.layout();
        lens.setClip(new Circle(side / 2, side / 2, side / 2));
        ring.setCenterX(x + side / 2);
        ring.setCenterY(y + side / 2);
        ring.setRadius(side / 2);
        lens.paint(frame, point, scale * CLOSER);
    }

    @Override
    protected void layoutChildren() {
        slide.resizeRelocate(0, 0, getWidth(), getHeight());
        setClip(new Rectangle(getWidth(), getHeight()));
    }
}
