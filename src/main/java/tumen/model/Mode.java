package tumen.model;

/// How something moves along a leg.
public enum Mode {
    SEA,
    RAIL,
    AIR,
    ROAD
}
