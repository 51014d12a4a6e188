package tumen.ui;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/// Tumen's icon: a river between two banks with an event on either side. Computed from distances,
/// so it is sharp at every size.
public final class AppIcon {
    private static final int NIGHT = 0xFF13202E;
    private static final int BANK = 0xFF223447;
    private static final int RIVER = 0xFF4CC2FF;
    private static final int EVENT = 0xFFFFB454;
    private static final int OTHER = 0xFFF26D6D;

    private AppIcon() {}

    /// The icon in the sizes title bars, task bars and switchers show. No larger ones: a picture
    /// four times as large takes sixteen times as long, at the start of all times.
    public static List<Image> images() {
        return IntStream.of(16, 32, 64).mapToObj(AppIcon::image).toList();
    }

    /// The icon in pixels a side.
    public static Image image(int side) {
        WritableImage image = new WritableImage(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.getPixelWriter()
                        .setArgb(x, y, colour((x + 0.5) / side, (y + 0.5) / side, side));
            }
        }
        return image;
    }

    private static int colour(double x, double y, int side) {
        int argb = over(NIGHT, BANK, share(-river(x, y), side));
        argb = over(argb, RIVER, share(Math.abs(river(x, y)) - 0.055, side));
        argb = over(argb, EVENT, share(Math.hypot(x - 0.3, y - 0.33) - 0.105, side));
        argb = over(argb, OTHER, share(square(x - 0.71, y - 0.68) - 0.09, side));
        double inside = share(rounded(x - 0.5, y - 0.5), side);
        return (argb & 0xFFFFFF) | ((int) Math.round(255 * inside) << 24);
    }

    /// How far right of the river's middle a point is.
    private static double river(double x, double y) {
        DoubleBinaryOperator bend = (height, width) -> 0.5 + width * Math.sin(height * 2 * Math.PI);
        return (x - bend.applyAsDouble(y + 0.05, 0.15)) * 0.75 + (y - 0.5) * 0.22;
    }

    private static double square(double dx, double dy) {
        return Math.max(Math.abs(dx), Math.abs(dy));
    }

    private static double rounded(double dx, double dy) {
        double corner = 0.2;
        double x = Math.max(0, Math.abs(dx) - 0.5 + corner);
        double y = Math.max(0, Math.abs(dy) - 0.5 + corner);
        return Math.hypot(x, y) - corner;
    }

    /// How much of a pixel lies inside an outline at this distance, negative being inside.
    private static double share(double distance, int side) {
        return Math.clamp(0.5 - distance * side, 0, 1);
    }

    private static int over(int below, int above, double share) {
        int argb = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = below >> shift & 0xFF;
            int to = above >> shift & 0xFF;
            argb |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return argb;
    }
}
