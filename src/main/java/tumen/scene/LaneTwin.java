package tumen.scene;

/// A hollow symbol for the date of a claim that contradicts the event's: where its middle is, in
/// pixels from day 0, and who says so.
record LaneTwin(double at, String source) {}
