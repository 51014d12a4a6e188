package tumen.scene;

/// A text style: size in pixels, weight, extra pixels between letters. The family is always the one
/// on board.
public record Type(double size, boolean bold, double spacing) {
    public static final Type TINY = new Type(11, false, 0);
    public static final Type SMALL = new Type(12.5, false, 0);
    public static final Type SMALL_BOLD = new Type(12.5, true, 0);
    public static final Type BODY = new Type(15, false, 0);
    public static final Type BODY_BOLD = new Type(15, true, 0);
    public static final Type TITLE = new Type(18.5, true, 0);
    public static final Type HEADLINE = new Type(28, true, 0);

    /// The same style at another size.
    public Type sized(double pixels) {
        return new Type(pixels, bold, spacing);
    }

    /// The same style with letters set apart, for names of lands and seas.
    public Type spaced(double pixels) {
        return new Type(size, bold, pixels);
    }
}
