package tumen.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.stage.Window;

import tumen.state.Intent;
import tumen.state.Look;
import tumen.state.Store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// How the system asks its windows to look.
///
/// @param look empty where nobody asked for one: a GTK desktop that was never set up says light too
/// @param contrast whether it asks for high contrast, as Windows does by a setting and GTK by its
///   theme
public record SystemLook(Optional<Look> look, boolean contrast) {
    private static final String GTK_THEME = "GTK.theme_name";
    private static final String GTK_UNASKED = "Adwaita";

    /// What the system asks for now.
    public static SystemLook now() {
        return of(Platform.getPreferences().getColorScheme(), Platform.getPreferences());
    }

    /// Has a store's look change whenever the system asks for another one while a window is open.
    public static void follow(Window window, Store store) {
        AtomicReference<SystemLook> last = new AtomicReference<>(now());
        Runnable look =
                () -> {
                    SystemLook asked = now();
                    SystemLook before = last.getAndSet(asked);
                    if (!asked.equals(before)) {
                        store.send(
                                new Intent.ShowLook(
                                        asked.after(before, store.state().view().look())));
                    }
                };
        MapChangeListener<String, Object> told = _ -> look.run();
        Showing.follow(
                window,
                () -> Platform.getPreferences().addListener(told),
                () -> Platform.getPreferences().removeListener(told));
    }

    /// What a look becomes when the system asks for this after it asked for something else: only
    /// what it asks for anew changes.
    Look after(SystemLook before, Look shown) {
        Look bright = look.filter(_ -> !look.equals(before.look)).orElse(shown);
        return bright.withContrast(contrast == before.contrast ? shown.hasContrast() : contrast);
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
