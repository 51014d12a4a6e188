package tumen.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;

import tumen.state.Look;

import java.util.Map;
import java.util.Optional;

/// How the system asks its windows to look.
///
/// @param look empty where nobody asked for one: a GTK desktop that was never set up says light too
/// @param contrast whether it asks for high contrast, as Windows does by a setting and GTK by its
///   theme
record SystemLook(Optional<Look> look, boolean contrast) {
    private static final String GTK_THEME = "GTK.theme_name";
    private static final String GTK_UNASKED = "Adwaita";

    /// What the system asks for now.
    static SystemLook now() {
        return of(Platform.getPreferences().getColorScheme(), Platform.getPreferences());
    }

    static SystemLook of(ColorScheme scheme, Map<String, ?> preferences) {
        Object theme = preferences.get(GTK_THEME);
        boolean unasked =
                scheme == ColorScheme.LIGHT && (preferences.isEmpty() || GTK_UNASKED.equals(theme));
        Look asked = scheme == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
        return new SystemLook(
                unasked ? Optional.empty() : Optional.of(asked),
                Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                        || String.valueOf(theme).startsWith("HighContrast"));
    }
}
