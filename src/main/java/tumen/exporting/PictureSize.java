package tumen.exporting;

import tumen.geo.ViewSize;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The size of a picture in its own pixels, each side 320 to 8192, with a name to choose it by.
public record PictureSize(String name, int width, int height) {
    /// The least and the most pixels of a side.
    public static final int LEAST = 320;

    public static final int MOST = 8192;

    /// Full HD, the size where none is asked for.
    public static final PictureSize FULL_HD = new PictureSize("Full HD", 1920, 1080);

    /// Screens and paper, smallest first.
    public static final List<PictureSize> PRESETS =
            List.of(
                    new PictureSize("HD", 1280, 720),
                    FULL_HD,
                    new PictureSize("4K", 3840, 2160),
                    new PictureSize("A4 portrait, 300 dpi", 2480, 3508),
                    new PictureSize("A4 landscape, 300 dpi", 3508, 2480),
                    new PictureSize("A3 portrait, 300 dpi", 3508, 4961),
                    new PictureSize("A3 landscape, 300 dpi", 4961, 3508));

    /// Names for the presets, to type.
    private static final Map<String, String> SHORT =
            Map.of(
                    "slide", "Full HD",
                    "4k", "4K",
                    "a4", "A4 landscape, 300 dpi",
                    "a4-portrait", "A4 portrait, 300 dpi",
                    "a3", "A3 landscape, 300 dpi",
                    "a3-portrait", "A3 portrait, 300 dpi");

    private static final double USUAL = 900;
    private static final double CRAMPED = 720;
    private static final String PAPER = "300 dpi";
    private static final double PAPER_DPI = 300;
    private static final double POINTS_PER_INCH = 72;

    /// How high a slide is, in points of 1/72 inch.
    static final double SLIDE_POINTS = 540;

    public PictureSize {
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
            throw new IllegalArgumentException(
                    Words.of("export.sizeOutside", width, height, LEAST, MOST));
        }
    }

    /// A size of one's own.
    public static PictureSize custom(int width, int height) {
        return new PictureSize("Custom", width, height);
    }

    /// The window's two views, brought within what a picture can be, then the presets.
    public static List<PictureSize> choices(double windowWidth, double windowHeight) {
        List<PictureSize> sizes = new ArrayList<>();
        sizes.add(new PictureSize("Window", within(windowWidth), within(windowHeight)));
        sizes.addAll(PRESETS);
        return sizes;
    }

    /// Reads `3840x2160`, or `a4` and the other short names.
    ///
    /// @throws IllegalArgumentException saying what is wrong
    public static PictureSize parse(String text) {
        String preset = SHORT.get(text.strip().toLowerCase(Locale.ROOT));
        if (preset != null) {
            return PRESETS.stream()
                    .filter(size -> size.name().equals(preset))
                    .findFirst()
                    .orElseThrow();
        }
        String[] sides = text.strip().toLowerCase(Locale.ROOT).split("[x×]", -1);
        try {
            if (sides.length == 2) {
                return custom(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            }
        } catch (NumberFormatException notNumbers) {
            throw new IllegalArgumentException(wrong(text), notNumbers);
        }
        throw new IllegalArgumentException(wrong(text));
    }

    /// How many picture pixels make a view pixel, so that type is readable at any size.
    public double scale() {
        double least = Math.min(width, height);
        return least < CRAMPED ? least / CRAMPED : Math.max(1, least / USUAL);
    }

    /// The page in view pixels.
    public ViewSize page() {
        return new ViewSize(width / scale(), height / scale());
    }

    /// How many points of 1/72 inch make a view pixel where the page is printed: paper has its own
    /// size, everything else that of a slide 7.5 inches high.
    public double points() {
        boolean paper =
                PRESETS.stream()
                        .filter(size -> size.name().endsWith(PAPER))
                        .anyMatch(size -> size.width == width && size.height == height);
        return paper ? scale() * POINTS_PER_INCH / PAPER_DPI : SLIDE_POINTS / page().height();
    }

    /// The size as people write it: `1920×1080`.
    public String pixels() {
        return width + "×" + height;
    }

    private static int within(double pixels) {
        return Math.clamp(Math.round(pixels), LEAST, MOST);
    }

    private static String wrong(String text) {
        return Words.of("export.noSize", text);
    }
}
