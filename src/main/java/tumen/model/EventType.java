package tumen.model;

/// A kind of event, as data: what it is called, its lane on the timeline, its symbol and its
/// colours.
///
/// Colours are `0xRRGGBB`, one for the dark theme and one for the light.
public record EventType(
        String id,
        String label,
        String plural,
        String lane,
        Shape shape,
        int dark,
        int light,
        Extra extra) {}
