package tumen.scene;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.words.Words;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The bar that tells how long a round number of kilometres is at the middle of the map.
///
/// @param label the length in words, such as `100 km`; with the latitude where the scale varies
///   much over the view
/// @param pixels how long that is in the view
public record ScaleBar(String label, double pixels) {
    private static final char NARROW = '\u202F';
    private static final double LONGEST = 140;
    private static final double VARIES = 1.25;
    private static final double TICK = 4;

    /// From the bar up to the baseline of its label, clear of the ticks where the label is longer.
    private static final double RISE = 7;

    private static final double PADDING = 8;
    private static final double UP = 11;

    /// The longest round bar for a camera, at most 140 pixels.
    public static ScaleBar of(MapCamera camera, ViewSize view) {
        LatLon middle = WebMercator.unproject(camera.centre());
        double metresPerPixel = WebMercator.metresPerPixel(middle.lat(), camera.zoom());
        double longest = LONGEST * metresPerPixel;
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double leading = longest / power;
        double metres = power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
        String size = words(metres);
        String words = varies(camera, view) ? Words.of("scale.at", size, latitude(middle)) : size;
        return new ScaleBar(words, metres / metresPerPixel);
    }

    /// The plate of the bar in a corner of a scene, `margin` from its sides: the first lower corner
    /// where it hides no event; above what stands in the lower left one if it would in both.
    public Box plate(Scene over, double margin, TextMeasure measure) {
        Box left = plate(margin, over.size(), measure);
        double other = over.size().width() - margin - left.width() + 2 * PADDING;
        Box right = plate(other, over.size(), measure);
        return Stream.of(left, right)
                .filter(plate -> events(over, measure).noneMatch(plate::intersects))
                .findFirst()
                .orElseGet(() -> lifted(over, margin, measure));
    }

    /// The plate of the bar in the lower left corner of a scene, pushed up by the events and names
    /// that stand there, as far as the middle; in the corner if there is no room so far.
    Box lifted(Scene over, double margin, TextMeasure measure) {
        Box corner = plate(margin, over.size(), measure);
        double middle = over.size().height() / 2;
        List<Box> column =
                signs(over, measure)
                        .filter(sign -> sign.x() < corner.right() && sign.right() > corner.x())
                        .toList();
        Box plate = corner;
        while (plate.y() > middle) {
            OptionalDouble highest =
                    column.stream().filter(plate::intersects).mapToDouble(Box::y).min();
            if (highest.isEmpty()) {
                return plate;
            }
            plate = plate.plus(0, highest.getAsDouble() - plate.bottom());
        }
        return corner;
    }

    /// The plate of the bar in the lower left corner of a view.
    public Box plate(double margin, ViewSize view, TextMeasure measure) {
        double width = Math.max(pixels, measure.width(label, Type.TINY)) + 2 * PADDING;
        double height = RISE + Type.TINY.size() + PADDING + 4;
        return new Box(margin - PADDING, view.height() - UP - height, width, height);
    }

    private static Stream<Box> events(Scene over, TextMeasure measure) {
        return bounds(marks(over).filter(mark -> !mark.ref().equals(Ref.NONE)), measure);
    }

    private static Stream<Box> signs(Scene over, TextMeasure measure) {
        return bounds(marks(over), measure);
    }

    private static Stream<Mark> marks(Scene over) {
        return over.flat()
                .filter(mark -> mark instanceof Mark.Symbol || mark instanceof Mark.Label);
    }

    private static Stream<Box> bounds(Stream<Mark> marks, TextMeasure measure) {
        return marks.map(mark -> MarkBounds.of(mark, measure));
    }

    /// The bar on its plate.
    public List<Mark> marks(Box plate, Theme theme) {
        double middle = plate.x() + plate.width() / 2;
        double from = middle - pixels / 2;
        double to = middle + pixels / 2;
        double y = plate.bottom() - 5;
        return List.of(
                new Mark.Bar(plate, 4, Paint.of(Theme.fade(theme.app(), 0.8)), null, Ref.NONE),
                new Mark.Line(
                        Points.of(from, y - TICK, from, y, to, y, to, y - TICK),
                        false,
                        Stroke.of(theme.textSoft(), 1.6),
                        Ref.NONE),
                words(middle, y - RISE, theme));
    }

    private Mark words(double middle, double baseline, Theme theme) {
        return new Mark.Label(
                label, middle, baseline, Mark.Anchor.MIDDLE, Type.TINY, theme.text(), 0, Ref.NONE);
    }

    /// Whether a kilometre is drawn much longer at one edge of the view than at the other.
    private static boolean varies(MapCamera camera, ViewSize view) {
        double half = view.height() / 2 / camera.worldPixels();
        double upper = enlarged(camera.centre().y() - half);
        double lower = enlarged(camera.centre().y() + half);
        return Math.max(upper, lower) > VARIES * Math.min(upper, lower);
    }

    /// How much larger than at the equator things are drawn at a world y.
    private static double enlarged(double y) {
        return Math.cosh(Math.PI * (1 - 2 * Math.clamp(y, 0, 1)));
    }

    private static String words(double metres) {
        return metres >= 1000
                ? Words.of("scale.km", grouped(metres / 1000))
                : Words.of("scale.m", Math.round(metres));
    }

    private static String latitude(LatLon position) {
        long degrees = Math.round(Math.abs(position.lat()));
        return degrees == 0
                ? Words.of("scale.equator")
                : Words.of(position.lat() > 0 ? "scale.north" : "scale.south", degrees);
    }

    private static String grouped(double number) {
        return Words.number(Math.round(number)).replace(',', NARROW).replace('\u00A0', NARROW);
    }
}
