package tumen.storage;

/// Where a value stands in a file: its line from 1 and its character from 0.
record Spot(int line, long offset) {
    /// The file as a whole.
    static final Spot START = new Spot(0, -1);
}
