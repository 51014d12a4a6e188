package tumen.stock;

/// A small picture: premultiplied pixels row by row, and where its corner lies from the point it
/// belongs to, in device pixels. Compared by identity; never changed once made.
public final class StockPicture {
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] argb;

    /// Takes over `argb`, which must hold `width * height` pixels.
    public StockPicture(int left, int top, int width, int height, int[] argb) {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(
                    "%d pixels are not %d × %d".formatted(argb.length, width, height));
        }
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// How far right its corner lies.
    public int left() {
        return left;
    }

    /// How far down its corner lies.
    public int top() {
        return top;
    }

    /// The width in pixels.
    public int width() {
        return width;
    }

    /// The height in pixels.
    public int height() {
        return height;
    }

    /// The pixels, not to be written to.
    public int[] argb() {
        return argb;
    }
}
