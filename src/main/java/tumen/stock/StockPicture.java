package tumen.stock;

/// A small picture: premultiplied pixels row by row, and where its corner lies from the point it
/// belongs to, in device pixels.
public record StockPicture(int left, int top, int width, int height, int[] argb) {
    public StockPicture {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(
                    "%d pixels are not %d × %d".formatted(argb.length, width, height));
        }
    }
}
