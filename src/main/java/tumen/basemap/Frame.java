package tumen.basemap;

import tumen.geo.MapCamera;
import tumen.geo.ViewSize;

import java.awt.Rectangle;

/// A rectangle of pixels over the world, in [units][Layer#WORLD]: where a block of the map lies and
/// how large its pixels are.
///
/// Edges include a margin of `margin` pixels on every side, so lines leave the block cleanly.
record Frame(double left, double top, double pixelsPerUnit, int width, int height, double margin) {
    /// The frame of what a camera shows in a view, `scale` pixels to a view pixel.
    static Frame of(MapCamera camera, ViewSize view, double scale, double margin) {
        double pixelsPerUnit = camera.worldPixels() * scale / Layer.WORLD;
        double width = view.width() * scale;
        double height = view.height() * scale;
        return new Frame(
                camera.centre().x() * Layer.WORLD - width / 2 / pixelsPerUnit,
                camera.centre().y() * Layer.WORLD - height / 2 / pixelsPerUnit,
                pixelsPerUnit,
                (int) Math.ceil(width),
                (int) Math.ceil(height),
                margin);
    }

    /// The level of detail that fits the pixels, see [Layer].
    int level() {
        double worldPixels = pixelsPerUnit * Layer.WORLD;
        return (int) Math.ceil(Math.log(worldPixels) / Math.log(2) - 1e-9);
    }

    double west() {
        return left - margin / pixelsPerUnit;
    }

    double north() {
        return top - margin / pixelsPerUnit;
    }

    double east() {
        return left + (width + margin) / pixelsPerUnit;
    }

    double south() {
        return top + (height + margin) / pixelsPerUnit;
    }

    /// The pixel column of a position, in a copy of the world `shift` units further east.
    double x(double unitX, double shift) {
        return (unitX + shift - left) * pixelsPerUnit;
    }

    double y(double unitY) {
        return (unitY - top) * pixelsPerUnit;
    }

    /// The first copy of the world that may be seen, counted in worlds.
    int firstCopy() {
        return (int) Math.floor(west() / Layer.WORLD);
    }

    int lastCopy() {
        return (int) Math.floor(east() / Layer.WORLD);
    }

    /// The same place seen with pixels `cell` times as wide, and `cells` of them more on each side.
    Frame coarser(int cell, int cells) {
        double scale = pixelsPerUnit / cell;
        return new Frame(
                left - cells / scale,
                top - cells / scale,
                scale,
                Math.ceilDiv(width, cell) + 2 * cells,
                Math.ceilDiv(height, cell) + 2 * cells,
                2);
    }

    /// All the pixels, margins included.
    Rectangle pixels() {
        int around = (int) Math.ceil(margin);
        return new Rectangle(-around, -around, width + 2 * around, height + 2 * around);
    }
}
