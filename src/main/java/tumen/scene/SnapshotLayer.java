package tumen.scene;

import tumen.geo.MapCamera;

/// One layer of a picture's page, standing at `box`, in the page's view pixels.
public sealed interface SnapshotLayer {
    /// Where on the page it stands.
    Box box();

    /// Marks, whose scene's origin is the box's upper left corner.
    record Marks(String name, Box box, Scene scene) implements SnapshotLayer {}

    /// The base map as a camera shows it, which no scene holds.
    record Ground(Box box, MapCamera camera) implements SnapshotLayer {}
}
