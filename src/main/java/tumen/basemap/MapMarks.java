package tumen.basemap;

import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.scene.Mark;

import java.util.List;

/// The base map as marks for pictures in vectors: the same layers as `MapPicture`, the sea's
/// waterlines as broad lines under the land.
public final class MapMarks {
    /// Vectors are enlarged and printed, so they hold the detail of twice as many pixels.
    private static final double FINER = 2;

    /// How far lines are followed out of the view, in style pixels, past the waterlines' reach.
    private static final double MARGIN = 4;

    private MapMarks() {}

    /// The layers of what a camera shows, lowest first, in view pixels, each a named group.
    ///
    /// Throws [BaseMapException] if a layer is missing or damaged.
    public static List<Mark> of(BaseMap map, MapCamera camera, ViewSize view, Palette palette) {
        MapStyle style = new MapStyle(MapStyle.tileZoom(camera.zoom()));
        double unit = style.unit(camera.zoom(), FINER);
        double reach = style.waterlineReach() * unit;
        Frame frame = Frame.of(camera, view, FINER, reach + MARGIN * unit);
        MarkInk ink = new MarkInk(map, frame, palette, reach, FINER);
        new GroundDrawing(map, style, palette, unit).draw(frame, ink);
        return ink.layers();
    }
}
