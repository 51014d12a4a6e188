package tumen.basemap;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.geo.WebMercator;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;

/// Which of the two sets of land, lakes and borders a part of a frame is drawn from: the fine one
/// of the region or the coarse one of the world. A clip cuts on whole pixels, so no gap or overlap
/// shows between them; without a clip it is the whole frame.
record Ground(
        boolean region, @Nullable Shape clip, LayerFile land, LayerFile lakes, LayerFile borders) {
    private static final double WEST = unitX(18);
    private static final double EAST = unitX(192);
    private static final double NORTH = unitY(82);
    private static final double SOUTH = unitY(33);

    /// The parts of a frame, one or two.
    static List<Ground> of(Frame frame, MapStyle style) {
        if (!style.region()) {
            return List.of(world(null));
        }
        Rectangle all = frame.pixels();
        Area inside = new Area();
        for (int copy = frame.firstCopy() - 1; copy <= frame.lastCopy(); copy++) {
            inside.add(new Area(regionPixels(frame, (double) copy * Layer.WORLD, all)));
        }
        if (inside.isEmpty()) {
            return List.of(world(null));
        }
        if (inside.contains(all)) {
            return List.of(region(null));
        }
        Area outside = new Area(all);
        outside.subtract(inside);
        return List.of(world(outside), region(inside));
    }

    private static Rectangle regionPixels(Frame frame, double shift, Rectangle all) {
        int west = within(frame.x(WEST, shift), all.x, all.width);
        int east = within(frame.x(EAST, shift), all.x, all.width);
        int north = within(frame.y(NORTH), all.y, all.height);
        int south = within(frame.y(SOUTH), all.y, all.height);
        return new Rectangle(west, north, east - west, south - north);
    }

    private static int within(double pixel, int least, int length) {
        return (int) Math.clamp(Math.rint(pixel), least, least + (double) length);
    }

    private static Ground world(@Nullable Shape clip) {
        return new Ground(
                false, clip, LayerFile.WORLD_LAND, LayerFile.WORLD_LAKES, LayerFile.WORLD_BORDERS);
    }

    private static Ground region(@Nullable Shape clip) {
        return new Ground(
                true,
                clip,
                LayerFile.REGION_LAND,
                LayerFile.REGION_LAKES,
                LayerFile.REGION_BORDERS);
    }

    private static double unitX(double lon) {
        return (lon + 180) / 360 * Layer.WORLD;
    }

    private static double unitY(double lat) {
        return WebMercator.project(new LatLon(lat, 0)).y() * Layer.WORLD;
    }
}
