package tumen.scene;

/// How wide text is, so that scenes can place it without a toolkit.
public interface TextMeasure {
    /// The advance width in pixels.
    double width(String text, Type type);

    /// How far letters reach above the baseline, in pixels.
    default double ascent(Type type) {
        return type.size() * 0.95;
    }

    /// How far letters reach below the baseline, in pixels.
    default double descent(Type type) {
        return type.size() * 0.25;
    }
}
