package tumen.model;

/// The outline of an event type's symbol. Every type has its own, so that colour is never the only
/// difference.
public enum Shape {
    STAR,
    CIRCLE,
    SQUARE,
    DIAMOND,
    HEXAGON,
    TRIANGLE,
    PENTAGON,
    CROSS,
    PLUS,
    DOWN_TRIANGLE,
    RING,
    CHEVRON,
    BOWTIE,
    HALF_DISC
}
