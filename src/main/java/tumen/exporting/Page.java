package tumen.exporting;

import tumen.geo.ViewSize;
import tumen.scene.SnapshotLayer;
import tumen.state.Look;

import java.util.List;

/// One page to paint, whatever it shows: its size in view pixels, its layers in drawing order.
///
/// `points` of 1/72 inch make a view pixel where it is printed, `scale` pixels where it is shown.
record Page(ViewSize size, double scale, double points, Look look, List<SnapshotLayer> layers) {
    Page {
        layers = List.copyOf(layers);
    }

    /// The page of an export's view.
    static Page of(Export export) {
        SnapshotOptions options = export.options().page();
        PictureSize size = options.size();
        return new Page(
                size.page(),
                size.scale(),
                size.points(),
                options.look(),
                export.pictures().scene(export.state(), options).layers());
    }
}
