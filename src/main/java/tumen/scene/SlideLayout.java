package tumen.scene;

import tumen.geo.ViewSize;
import tumen.state.Layout;

/// Where things stand on a briefing's screen: bands of marking, the map between them, the words
/// over the map's foot, the strip of time below.
///
/// A screen is always 660 view pixels high, so that the least type, 11, is 18 pixels at 1080.
public record SlideLayout(ViewSize page, double band) {
    /// The height of every screen, in view pixels.
    public static final double HEIGHT = 660;

    /// What views of steps are made for: a screen of 16 to 9 without marking.
    public static final Layout REFERENCE =
            new SlideLayout(new ViewSize(HEIGHT * 16 / 9, HEIGHT), 0).panes();

    static final double MARGIN = 28;

    /// The height of a band of marking.
    public static final double BAND = 18;

    private static final double STRIP = 92;
    private static final double WORDS = 150;

    /// The layout of a slide on a screen of some pixels.
    public static SlideLayout of(Slide slide, double width, double height) {
        ViewSize page = new ViewSize(HEIGHT * width / height, HEIGHT);
        return new SlideLayout(page, slide.marking().isPresent() ? BAND : 0);
    }

    /// The map, words over it included.
    Box map() {
        return new Box(0, band, page.width(), page.height() - STRIP - 2 * band);
    }

    /// Whether the strip of time is at a height of the page, or below it.
    public boolean isOnStrip(double y) {
        return y >= strip().y();
    }

    /// The strip of time.
    Box strip() {
        return new Box(0, map().bottom(), page.width(), STRIP);
    }

    /// The part of the map no words stand over, whatever a step's words are.
    Box clear() {
        Box map = map();
        return new Box(map.x(), map.y(), map.width(), map.height() - WORDS);
    }

    /// How large the views are that a camera and a window are fitted to.
    public Layout panes() {
        return new Layout(size(clear()), size(strip()));
    }

    static ViewSize size(Box box) {
        return new ViewSize(box.width(), box.height());
    }
}
