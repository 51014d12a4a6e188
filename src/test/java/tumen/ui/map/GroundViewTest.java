package tumen.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.basemap.Palette;
import tumen.basemap.TileKey;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;

class GroundViewTest {
    private static GroundView over(double zoom) {
        return new GroundView(
                MapCamera.at(new LatLon(42.2, 130.3), zoom),
                Palette.DARK,
                new ViewSize(676, 399),
                1);
    }

    @Test
    void whereverOneGoesTheWorldStandsInForWhatIsNotDrawnYet() {
        assertThat(over(7.4).wanted(160)).contains(new TileKey(0, 0, 0, 512, Palette.DARK));
        assertThat(over(1).wanted(160)).contains(new TileKey(0, 0, 0, 512, Palette.DARK));
    }

    @Test
    void aTileAndItsNeighboursHaveACoarseOneToStandIn() {
        GroundView view = over(7);
        assertThat(view.wanted(0))
                .containsAll(view.tiles(0).keys().toList())
                .contains(new TileKey(4, 13, 5, 512, Palette.DARK));
    }
}
