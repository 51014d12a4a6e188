package tumen.basemap;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/// What the map is put down with: pixels of a tile, or marks of a picture in vectors.
///
/// Everything is in pixels of the frame. `layer` names what is drawn, such as `coast`.
interface GroundInk {
    /// From here on only the part a ground covers is drawn.
    void begin(Ground ground);

    /// From here on the whole frame is drawn, over all grounds.
    void endGrounds();

    /// Fills an area.
    void fill(String layer, Path2D area, Color colour);

    /// Draws lines `width` pixels wide.
    void lines(String layer, Path2D lines, Color colour, double width);

    /// Draws broken lines.
    void dashes(String layer, List<LinePath.Run> runs, Color colour, Dashes dashes);

    /// How a line is broken, in pixels; dots are round, dashes end square.
    record Dashes(double width, double dash, double gap, boolean dots) {}
}
