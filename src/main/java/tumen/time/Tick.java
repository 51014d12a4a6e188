package tumen.time;

/// One mark of a timeline's ruler.
///
/// @param day where it stands, in fractional days since 1970-01-01
/// @param label its words; empty where a label would run into its neighbour
/// @param major whether it begins a larger unit and is drawn stronger
public record Tick(double day, String label, boolean major) {}
