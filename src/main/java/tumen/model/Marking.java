package tumen.model;

/// What stands in a band above and below every screen and page, in the user's words and colours
/// (`0xRRGGBB`). Tumen never makes one up.
public record Marking(String text, int ink, int ground, Extra extra) {
    /// A marking without further fields.
    public Marking(String text, int ink, int ground) {
        this(text, ink, ground, Extra.NONE);
    }
}
