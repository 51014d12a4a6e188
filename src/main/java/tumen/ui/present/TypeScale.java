package tumen.ui.present;

import javafx.scene.layout.Region;

/// How large letters and what is around them are in a window of a talk: with its height, as on the
/// audience's slide, but no smaller than in any window. The style sheet of a talk counts in `em`.
final class TypeScale {
    /// The type of all windows, in pixels, and the height from which on it grows.
    private static final double TYPE = 12.5;

    private static final double HEIGHT = 900;

    private TypeScale() {}

    /// How many times larger all is in a window than in a low one.
    static double of(Region window) {
        return Math.max(1, window.getHeight() / HEIGHT);
    }

    /// Keeps a window's type in step with its height.
    static void follow(Region window) {
        window.heightProperty()
                .subscribe(() -> window.setStyle("-fx-font-size: " + TYPE * of(window) + "px;"));
    }

    /// A length of so many pixels in a low window, for a style of what is in the window.
    static String em(double pixels) {
        return pixels / TYPE + "em";
    }
}
