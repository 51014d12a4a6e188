package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Rectangle;

class LinePathTest {
    private static final Layer EQUATOR =
            GeoJsonReader.read(
                    LayerFile.RAILWAYS,
                    GeoJsonReaderTest.gzip(
                            """
                            {"features":[{"properties":{"rank":1},"geometry":{"coordinates":
                            [[-90,0],[0,0],[90,0]]}}]}\
                            """));

    @Test
    void startsARunWithTheDistanceAlreadyGone() {
        var runs = LinePath.of(EQUATOR, frame(500, 24), rank -> true);
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().start()).isEqualTo(234);
        assertThat(runs.getFirst().path().getBounds()).isEqualTo(new Rectangle(-10, 12, 44, 0));
    }

    @Test
    void findsALineInTheNextCopyOfTheWorld() {
        assertThat(LinePath.of(EQUATOR, frame(1024 + 500, 24), rank -> true)).hasSize(1);
    }

    @Test
    void leavesOutKindsNobodyAskedForAndLinesElsewhere() {
        assertThat(LinePath.of(EQUATOR, frame(500, 24), rank -> rank == 2)).isEmpty();
        assertThat(LinePath.of(EQUATOR, frame(900, 24), rank -> true)).isEmpty();
    }

    /// A frame on a world 1024 pixels wide whose left edge is at a pixel, the equator in its
    /// middle.
    private static Frame frame(int left, int size) {
        double unitsPerPixel = Layer.WORLD / 1024.0;
        return new Frame(
                left * unitsPerPixel,
                (512 - size / 2) * unitsPerPixel,
                1 / unitsPerPixel,
                size,
                size,
                10);
    }
}
