package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.model.Names;

/// A name the base map carries: where it stands, what it names, in which country (ISO 3166-1, null
/// where it lies in none or in dispute) and from which zoom on it is shown.
///
/// `kind` is as in the base map's own files: `country`, `sea`, `gulf`, `strait`, `lake`, `river`,
/// `region`, `province`, `range`, `peninsula`, `island`, `disputed`, and `capital`, `city`, `town`,
/// `port`, `station`, `airport` and the like for what stands on a point. `rank` runs from 0 (the
/// greatest) upwards.
public record GroundLabel(
        LatLon position,
        Names names,
        String kind,
        @Nullable String country,
        int rank,
        double minZoom) {}
