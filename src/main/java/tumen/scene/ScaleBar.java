package tumen.scene;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;

import java.util.List;
import java.util.Locale;

/// The bar that tells how long a round number of kilometres is at the middle of the map.
///
/// @param label the length in words, such as `100 km`; with the latitude where the scale varies
///   much over the view
/// @param pixels how long that is in the view
public record ScaleBar(String label, double pixels) {
    private static final double LONGEST = 140;
    private static final double VARIES = 1.25;
    private static final double TICK = 6;

    /// The longest round bar for a camera, at most 140 pixels.
    public static ScaleBar of(MapCamera camera, ViewSize view) {
        LatLon middle = WebMercator.unproject(camera.centre());
        double metresPerPixel = WebMercator.metresPerPixel(middle.lat(), camera.zoom());
        double longest = LONGEST * metresPerPixel;
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double leading = longest / power;
        double metres = power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
        String words = words(metres) + (varies(camera, view) ? " at " + latitude(middle) : "");
        return new ScaleBar(words, metres / metresPerPixel);
    }

    /// The bar with its left end at `x`, its line at `y`, and its words above.
    public List<Mark> marks(double x, double y, Theme theme) {
        Points line = Points.of(x, y - TICK, x, y, x + pixels, y, x + pixels, y - TICK);
        int halo = Theme.fade(theme.dark() ? theme.sea() : theme.land(), 0.85);
        return List.of(
                new Mark.Line(line, false, Stroke.of(halo, 4.5), Ref.NONE),
                new Mark.Line(line, false, Stroke.of(theme.textSoft(), 1.6), Ref.NONE),
                new Mark.Label(
                        label,
                        x + pixels / 2,
                        y - TICK - 1,
                        Mark.Anchor.MIDDLE,
                        Type.TINY,
                        theme.text(),
                        halo,
                        Ref.NONE));
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
                ? String.format(Locale.ROOT, "%,.0f km", metres / 1000).replace(',', '\u202f')
                : String.format(Locale.ROOT, "%.0f m", metres);
    }

    private static String latitude(LatLon position) {
        long degrees = Math.round(Math.abs(position.lat()));
        return degrees == 0 ? "the equator" : degrees + "° " + (position.lat() > 0 ? "N" : "S");
    }
}
