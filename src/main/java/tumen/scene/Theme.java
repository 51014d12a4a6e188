package tumen.scene;

import tumen.model.EventType;
import tumen.state.Look;

/// The colours of one look, as `0xAARRGGBB`.
public record Theme(
        String name,
        int app,
        int panel,
        int raised,
        int hairline,
        int text,
        int textSoft,
        int textFaint,
        int accent,
        int playhead,
        int warning,
        int sea,
        int land,
        int coast,
        int border,
        boolean dark,
        boolean contrast) {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    /// For the screen and the projector.
    public static final Theme DARK =
            new Theme(
                    "dark",
                    0xFF0E141B,
                    0xFF151D27,
                    0xFF1B2531,
                    0xFF2A3746,
                    0xFFE6EDF3,
                    0xFF9FB0C0,
                    0xFF8798AA,
                    0xFF4CC2FF,
                    0xFFFFB454,
                    0xFFFFB454,
                    0xFF0C1722,
                    0xFF1A2836,
                    0xFF3A4D60,
                    0xFF5B7186,
                    true,
                    false);

    /// For paper and bright rooms.
    public static final Theme LIGHT =
            new Theme(
                    "light",
                    0xFFFFFFFF,
                    0xFFFFFFFF,
                    0xFFF3F5F7,
                    0xFFD5DCE3,
                    0xFF1B2531,
                    0xFF4A5967,
                    0xFF586673,
                    0xFF0A5FA0,
                    0xFFA05005,
                    0xFFA05005,
                    0xFFDCE7EF,
                    0xFFF8F6F1,
                    0xFFB9B2A4,
                    0xFF8A8577,
                    false,
                    false);

    /// For the screen, where everything has to stand out strongly.
    public static final Theme DARK_CONTRAST =
            new Theme(
                    "dark-contrast",
                    0xFF000000,
                    0xFF000000,
                    0xFF0E141B,
                    0xFF8798AA,
                    0xFFFFFFFF,
                    0xFFE6EDF3,
                    0xFFC9D5E0,
                    0xFF7AD3FF,
                    0xFFFFCB85,
                    0xFFFFCB85,
                    0xFF000000,
                    0xFF101A24,
                    0xFF8798AA,
                    0xFFC9D5E0,
                    true,
                    true);

    /// The same by daylight.
    public static final Theme LIGHT_CONTRAST =
            new Theme(
                    "light-contrast",
                    0xFFFFFFFF,
                    0xFFFFFFFF,
                    0xFFF3F5F7,
                    0xFF586673,
                    0xFF000000,
                    0xFF1B2531,
                    0xFF2E3A46,
                    0xFF084A7F,
                    0xFF7A3C00,
                    0xFF7A3C00,
                    0xFFE4EEF5,
                    0xFFFFFFFF,
                    0xFF586673,
                    0xFF2E3A46,
                    false,
                    true);

    /// The colours of a look.
    public static Theme of(Look look) {
        return switch (look) {
            case DARK -> DARK;
            case LIGHT -> LIGHT;
            case DARK_CONTRAST -> DARK_CONTRAST;
            case LIGHT_CONTRAST -> LIGHT_CONTRAST;
        };
    }

    /// The same colours with nothing behind what is drawn: page and panels are clear.
    public Theme withoutPaper() {
        return new Theme(
                name,
                fade(app, 0),
                fade(panel, 0),
                raised,
                hairline,
                text,
                textSoft,
                textFaint,
                accent,
                playhead,
                warning,
                sea,
                land,
                coast,
                border,
                dark,
                contrast);
    }

    /// The colour of an event type in this look.
    public int colour(EventType type) {
        return 0xFF000000 | (dark ? type.dark() : type.light());
    }

    /// Black or white, whichever words on a ground stand out in more: one of them always does.
    public static int inkOn(int ground) {
        return Contrast.of(BLACK, ground) > Contrast.of(WHITE, ground) ? BLACK : WHITE;
    }

    /// How wide a line is that is so wide with the usual contrast.
    double width(double usual) {
        return contrast ? usual + 0.8 : usual;
    }

    /// A colour with its opacity replaced, `opacity` 0..1.
    public static int fade(int argb, double opacity) {
        return (argb & 0xFFFFFF) | ((int) Math.round(255 * Math.clamp(opacity, 0, 1)) << 24);
    }
}
