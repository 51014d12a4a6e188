package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;

import java.util.List;

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
}
