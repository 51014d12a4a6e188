package tumen.scene;

import tumen.geo.LatLon;
import tumen.model.Names;

/// A name the base map carries: where it stands, what it names, and from which zoom on.
///
/// `kind` is one of `country`, `disputed`, `sea`, `region`, `river`, `lake`, `island`, `capital`,
/// `city`, `town`, `port`; others are drawn as a `town`. `rank` runs from 0 (the greatest) upwards.
public record GroundLabel(LatLon position, Names names, String kind, int rank, double minZoom) {}
