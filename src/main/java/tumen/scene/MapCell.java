package tumen.scene;

/// A quarter of a quarter… of the world and the pins in it: `2^level` columns and rows divide the
/// world. A column beyond them lies in another copy of the world.
///
/// @param from the first pin of the index that lies in it
/// @param to the pin after the last that lies in it
/// @param count how many of them are shown
record MapCell(int level, int column, int row, int from, int to, int count) {
    /// Its side, in worlds.
    double side() {
        return Math.scalb(1.0, -level);
    }
}
