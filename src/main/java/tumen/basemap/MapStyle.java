package tumen.basemap;

import java.util.ArrayList;
import java.util.List;

/// What is drawn at a tile zoom and how wide, in pixels of a 256 pixel tile.
record MapStyle(int zoom) {
    /// From this zoom on the fine layers are drawn where they exist.
    static final int REGION_FROM = 5;

    /// Straight lines between stations: plainly wrong from this zoom on.
    private static final int RAILWAYS_BELOW = 10;

    private static final int RAILWAYS_FROM = 4;
    private static final int RIVERS_FROM = 3;

    /// The most a corner is rounded.
    static final double MOST_ROUNDING = 14;

    /// The tile zoom a map at a fractional zoom shows: Gluon Maps' rule, tiles appear at 0.87 to
    /// 1.74 times their size.
    static int tileZoom(double zoom) {
        return Math.max(0, (int) Math.floor(zoom + 0.2));
    }

    /// How many pixels one pixel of this style is wide in a map at a fractional zoom, `scale`
    /// pixels to a view pixel.
    double unit(double cameraZoom, double scale) {
        return scale * Math.pow(2, cameraZoom - zoom) / TileRenderer.SHOWN_LARGER;
    }

    boolean region() {
        return zoom >= REGION_FROM;
    }

    boolean rivers() {
        return zoom >= RIVERS_FROM;
    }

    /// The highest level of rivers drawn.
    int riverLevel() {
        return zoom < 5 ? 1 : zoom == 5 ? 2 : zoom == 6 ? 3 : 4;
    }

    double riverWidth(int level) {
        double grown = between(0.55, 1.7, (zoom - 3) / 8.0);
        return level == 0 ? 0.7 : grown * (1.15 - 0.17 * level);
    }

    /// The lowest rank of railways drawn, 0 for none.
    int railwayRank() {
        if (zoom < RAILWAYS_FROM || zoom >= RAILWAYS_BELOW) {
            return 0;
        }
        return Math.min(3, zoom - RAILWAYS_FROM + 1);
    }

    double coastWidth() {
        return between(0.6, 1.1, zoom / 7.0);
    }

    double borderWidth() {
        return between(0.7, 1.5, zoom / 8.0);
    }

    double provinceWidth() {
        return between(0.5, 0.9, (zoom - 4) / 5.0);
    }

    double railwayWidth() {
        return between(0.7, 1.2, (zoom - 4) / 5.0);
    }

    /// How far the waterlines reach from the coast.
    double waterlineReach() {
        return between(7, 26, zoom / 7.0);
    }

    /// How far corners are rounded: only where the data's edges are long.
    double cornerRadius() {
        return between(0, MOST_ROUNDING, (zoom - 9) / 4.0);
    }

    /// The layers a map at this zoom may need, the most urgent first.
    List<LayerFile> layers() {
        List<LayerFile> result = new ArrayList<>();
        if (region()) {
            result.add(LayerFile.REGION_LAND);
            result.add(LayerFile.REGION_LAKES);
            result.add(LayerFile.REGION_BORDERS);
            result.add(LayerFile.REGION_ADMIN1);
        }
        if (rivers()) {
            result.add(LayerFile.REGION_RIVERS);
        }
        if (railwayRank() > 0) {
            result.add(LayerFile.RAILWAYS);
        }
        result.add(LayerFile.REGION_DISPUTED);
        result.add(LayerFile.WORLD_LAND);
        result.add(LayerFile.WORLD_LAKES);
        result.add(LayerFile.WORLD_BORDERS);
        return result;
    }

    private static double between(double least, double most, double share) {
        return least + (most - least) * Math.clamp(share, 0, 1);
    }
}
