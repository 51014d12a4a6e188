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

    public Palette {
        waterlines = List.copyOf(waterlines);
    }

    /// The colours of a look.
    public static Palette of(Look look) {
        return look == Look.DARK ? DARK : LIGHT;
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
