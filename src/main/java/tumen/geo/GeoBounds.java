package tumen.geo;

import java.util.List;

/// The smallest upright box of the world square around some points, possibly across the 180th
/// meridian (then `east` is beyond 1).
public record GeoBounds(double west, double north, double east, double south) {
    /// The box around at least one position: of all ways around the globe, the shortest.
    public static GeoBounds around(List<LatLon> positions) {
        double[] xs =
                positions.stream().mapToDouble(p -> WebMercator.project(p).x()).sorted().toArray();
        double[] ys =
                positions.stream().mapToDouble(p -> WebMercator.project(p).y()).sorted().toArray();
        double west = xs[0];
        double east = xs[xs.length - 1];
        for (int i = 1; i < xs.length; i++) {
            if (xs[i - 1] + 1 - xs[i] < east - west) {
                west = xs[i];
                east = xs[i - 1] + 1;
            }
        }
        return new GeoBounds(west, ys[0], east, ys[ys.length - 1]);
    }

    /// The camera that shows the whole box inside a margin in pixels, zoomed in no further than
    /// `maxZoom`. At least half of the view is used, however wide the margin.
    public MapCamera fit(ViewSize view, Inset margin, double maxZoom) {
        Inset inset = margin.leavingHalf(view);
        double width = Math.max(1, view.width() - inset.left() - inset.right());
        double height = Math.max(1, view.height() - inset.top() - inset.bottom());
        double scale =
                Math.min(
                        width / Math.max(east - west, 1e-9),
                        height / Math.max(south - north, 1e-9));
        double zoom = Math.min(maxZoom, Math.log(scale / WebMercator.TILE) / Math.log(2));
        return new MapCamera(new WorldPoint((west + east) / 2, (north + south) / 2), zoom)
                .pannedBy((inset.left() - inset.right()) / 2, (inset.top() - inset.bottom()) / 2);
    }
}
