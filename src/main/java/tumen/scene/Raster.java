package tumen.scene;

/// Pixels as `0xAARRGGBB`, row by row, premultiplied: no colour is larger than its opacity.
/// Compared by identity; never changed once made.
public final class Raster {
    private final int width;
    private final int height;
    private final int[] argb;

    /// Takes over `argb`, which must hold `width * height` pixels.
    public Raster(int width, int height, int[] argb) {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels for " + width + "x" + height);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// A colour as it is kept in a raster.
    public static int premultiplied(int argb) {
        int opacity = argb >>> 24;
        int result = opacity << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            result |= (((argb >> shift & 0xFF) * opacity + 127) / 255) << shift;
        }
        return result;
    }

    /// The width in pixels.
    public int width() {
        return width;
    }

    /// The height in pixels.
    public int height() {
        return height;
    }

    /// The pixels themselves: read only.
    public int[] argb() {
        return argb;
    }
}
