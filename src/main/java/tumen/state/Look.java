package tumen.state;

import java.util.List;
import java.util.Locale;

/// The brightness of the whole window or picture, and whether everything in it stands out strongly.
/// Views are kept with their brightness only: contrast is a need of who looks, not of what is
/// shown.
public enum Look {
    DARK(true, false),
    LIGHT(false, false),
    DARK_CONTRAST(true, true),
    LIGHT_CONTRAST(false, true);

    private final boolean dark;
    private final boolean contrast;

    Look(boolean dark, boolean contrast) {
        this.dark = dark;
        this.contrast = contrast;
    }

    /// Light on dark.
    public boolean isDark() {
        return dark;
    }

    /// Whether contrast is high.
    public boolean hasContrast() {
        return contrast;
    }

    /// The same with high contrast, or with the usual one.
    public Look withContrast(boolean high) {
        return of(dark, high);
    }

    /// The same contrast in the other brightness.
    public Look inverted() {
        return of(!dark, contrast);
    }

    private static Look of(boolean dark, boolean high) {
        if (high) {
            return dark ? DARK_CONTRAST : LIGHT_CONTRAST;
        }
        return dark ? DARK : LIGHT;
    }

    /// The classes of a window's root that style sheets know it by.
    public List<String> styleClasses() {
        return List.of(name().toLowerCase(Locale.ROOT).split("_", -1));
    }
}
