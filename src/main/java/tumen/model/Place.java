package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;

import java.util.List;
import java.util.Optional;

/// A place with its names, spelling variants, and a position good to `precisionMetres`.
///
/// `country` is an ISO 3166-1 code, or two joined by `/` on a border.
public record Place(
        String id,
        Names names,
        List<String> variants,
        String kind,
        @Nullable String country,
        LatLon position,
        double precisionMetres,
        @Nullable String positionSource,
        @Nullable String note,
        Extra extra) {
    public Place {
        variants = List.copyOf(variants);
    }

    /// The same place elsewhere, as well as it is known then.
    public Place withPosition(LatLon where, double metres) {
        return new Place(
                id, names, variants, kind, country, where, metres, positionSource, note, extra);
    }

    /// The name to stand beside the one in a language: the local one, or English where that is the
    /// local one already; empty if there is no other.
    public Optional<String> secondName(Language shown) {
        String home = country == null ? "" : country.substring(0, Math.min(2, country.length()));
        Language local =
                switch (home) {
                    case "KP", "KR" -> Language.KOREAN;
                    case "RU" -> Language.RUSSIAN;
                    default -> Language.ENGLISH;
                };
        String second = names.in(local == shown ? Language.ENGLISH : local);
        return Optional.of(second).filter(name -> !name.equals(names.in(shown)));
    }
}
