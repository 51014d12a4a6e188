package tumen.scene;

import tumen.model.Language;

import java.util.ArrayList;
import java.util.List;

/// How a name of the base map is written, by its kind.
record GroundStyle(Type type, int argb, int halo, boolean capitals, boolean dot) {
    /// The style of a label in a look.
    static GroundStyle of(GroundLabel label, MapInk ink) {
        return switch (label.kind()) {
            case "country" ->
                    new GroundStyle(
                            new Type(label.rank() == 0 ? 15 : 12.5, false, 4),
                            ink.land(),
                            ink.halo(),
                            true,
                            false);
            case "sea" -> water(new Type(label.rank() == 0 ? 13.5 : 12.5, false, 2), ink);
            case "gulf", "strait" -> water(new Type(11.5, false, 1.2), ink);
            case "lake", "river" -> water(new Type(11, false, 0.4), ink);
            case "region", "province", "range", "peninsula", "island", "disputed" ->
                    new GroundStyle(new Type(11, false, 1.6), ink.land(), ink.halo(), false, false);
            case "capital" -> new GroundStyle(Type.SMALL, ink.town(), ink.halo(), false, true);
            default ->
                    new GroundStyle(
                            label.rank() <= 2 ? Type.SMALL : Type.SMALL.sized(11.5),
                            ink.town(),
                            ink.halo(),
                            false,
                            true);
        };
    }

    private static GroundStyle water(Type type, MapInk ink) {
        return new GroundStyle(type, ink.water(), ink.waterHalo(), false, false);
    }

    /// The label in a language, the local name beside it where it stands on a point.
    MapLabel write(GroundLabel label, Language language, MapInk ink, TextMeasure measure) {
        String name = MapNames.primary(label.names(), language);
        String text = capitals ? name.toUpperCase(language.locale()) : name;
        List<MapLabel.Part> parts = new ArrayList<>(List.of(new MapLabel.Part(text, type, argb)));
        if (dot) {
            MapNames.second(label.names(), language, label.country())
                    .ifPresent(
                            local -> parts.add(new MapLabel.Part(local, type, ink.townSecond())));
        }
        return new MapLabel(parts, halo, Ref.NONE, measure);
    }
}
