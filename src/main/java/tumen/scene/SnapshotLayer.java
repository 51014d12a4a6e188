package tumen.scene;

import tumen.geo.MapCamera;

/// One layer of a picture's page, standing at `box`, in the page's view pixels.
public sealed interface SnapshotLayer {
    /// Where on the page it stands.
    Box box();

    /// The same layer elsewhere on the page.
    SnapshotLayer plus(double dx, double dy);

    /// Marks, whose scene's origin is the box's upper left corner.
    record Marks(String name, Box box, Scene scene) implements SnapshotLayer {
        @Override
        public SnapshotLayer plus(double dx, double dy) {
            return new Marks(name, box.plus(dx, dy), scene);
        }
    }

    /// The base map as a camera shows it, which no scene holds.
    record Ground(Box box, MapCamera camera) implements SnapshotLayer {
        @Override
        public SnapshotLayer plus(double dx, double dy) {
            return new Ground(box.plus(dx, dy), camera);
        }
    }
}
