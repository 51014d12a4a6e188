package tumen.basemap;

import tumen.state.Look;

import java.awt.Color;
import java.util.List;

/// The colours of one theme. `waterlines` tint the sea from the coast outwards.
public record Palette(
        Color sea,
        List<Color> waterlines,
        Color land,
        Color coast,
        Color lake,
        Color lakeShore,
        Color river,
        Color province,
        Color border,
        Color disputed,
        Color railway) {
    /// For the main window and for dark rooms.
    public static final Palette DARK =
            new Palette(
                    colour("0A131D"),
                    List.of(colour("132536"), colour("0F1D2B"), colour("0C1722")),
                    colour("1A2836"),
                    colour("3A4D60"),
                    colour("122334"),
                    colour("2C4156"),
                    colour("28405A"),
                    colour("2B3B4B"),
                    colour("5B7186"),
                    colour("7C93A8"),
                    colour("303F4F"));

    /// For print and exported pictures.
    public static final Palette LIGHT =
            new Palette(
                    colour("CFDDE7"),
                    List.of(colour("E4EEF5"), colour("DCE7EF"), colour("D5E2EB")),
                    colour("F8F6F1"),
                    colour("B9B2A4"),
                    colour("DDE9F2"),
                    colour("B3C5D2"),
                    colour("BDD3E2"),
                    colour("E4DFD4"),
                    colour("9A9284"),
                    colour("8A8172"),
                    colour("DAD4C8"));

    /// The dark one, its lines standing out strongly.
    public static final Palette DARK_CONTRAST =
            new Palette(
                    colour("000000"),
                    List.of(colour("0A1622"), colour("060E16"), colour("030709")),
                    colour("101A24"),
                    colour("8798AA"),
                    colour("0A1622"),
                    colour("6F8398"),
                    colour("4F7396"),
                    colour("4A5B6C"),
                    colour("C9D5E0"),
                    colour("E6EDF3"),
                    colour("5B6D80"));

    /// The light one, its lines standing out strongly.
    public static final Palette LIGHT_CONTRAST =
            new Palette(
                    colour("DCE7EF"),
                    List.of(colour("F1F6FA"), colour("EAF2F7"), colour("E4EEF5")),
                    colour("FFFFFF"),
                    colour("586673"),
                    colour("E4EEF5"),
                    colour("586673"),
                    colour("47698A"),
                    colour("A9A395"),
                    colour("2E3A46"),
                    colour("1B2531"),
                    colour("8A8172"));

    public Palette {
        waterlines = List.copyOf(waterlines);
    }

    /// The colours of a look.
    public static Palette of(Look look) {
        return switch (look) {
            case DARK -> DARK;
            case LIGHT -> LIGHT;
            case DARK_CONTRAST -> DARK_CONTRAST;
            case LIGHT_CONTRAST -> LIGHT_CONTRAST;
        };
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
