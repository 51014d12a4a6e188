package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.scene.Box;

class LineRasterTest {
    private static final int RED = 0xFFFF0000;
    private static final int HALF_RED = 0x80FF0000;
    private static final double[] SOLID = {};

    private final int[] argb = new int[20 * 10];
    private final LineRaster raster = new LineRaster(20, 10, argb);

    private int at(int column, int row) {
        return argb[row * 20 + column];
    }

    private static double[] points(double... points) {
        return points;
    }

    @Test
    void aLineOnTheEdgeOfPixelsFillsThoseBesideItAndNoOther() {
        raster.line(points(4, 5, 12, 5), 2, SOLID, RED);

        assertThat(at(8, 4)).isEqualTo(RED);
        assertThat(at(8, 5)).isEqualTo(RED);
        assertThat(at(8, 3)).isZero();
        assertThat(at(8, 6)).isZero();
    }

    @Test
    void aThinLineIsAsPaleAsItIsThin() {
        raster.line(points(4, 5.5, 12, 5.5), 0.5, SOLID, RED);

        assertThat(at(8, 5) >>> 24).isBetween(120, 135);
        assertThat(at(8, 4)).isZero();
    }

    @Test
    void whereAPaleLineTurnsItIsNoDarker() {
        raster.line(points(2, 5, 10, 5, 10, 9), 2, SOLID, HALF_RED);

        assertThat(at(9, 5)).isEqualTo(at(5, 5)).isEqualTo(0x80800000);
    }

    @Test
    void twoPaleLinesThatCrossAreDarker() {
        raster.line(points(2, 5, 18, 5), 2, SOLID, HALF_RED);
        raster.line(points(10, 1, 10, 9), 2, SOLID, HALF_RED);

        assertThat(at(10, 5) >>> 24).isEqualTo(0xC0);
    }

    @Test
    void dashesGoOnRoundACornerAndLeaveGaps() {
        raster.line(points(1, 2, 9, 2, 9, 9), 1, new double[] {6, 4}, RED);

        assertThat(at(4, 1) >>> 24).isPositive();
        assertThat(at(8, 1)).isZero();
        assertThat(at(8, 2)).isZero();
        assertThat(at(8, 6) >>> 24).isPositive();
    }

    @Test
    void whatLiesBesideThePixelsIsLeftOut() {
        raster.line(points(-30, 5, 50, 5), 2, new double[] {0.1, 5.2}, RED);
        raster.line(points(5, -40, 5, -20), 2, SOLID, RED);

        assertThat(raster.used()).isEqualTo(new Box(0, 3, 20, 4));
    }

    @Test
    void aSmallAreaIsFilledToThePartsOfPixelsItCovers() {
        raster.area(points(2, 2, 6.5, 2, 6.5, 5, 2, 5), RED);

        assertThat(at(3, 3)).isEqualTo(RED);
        assertThat(at(6, 3) >>> 24).isEqualTo(0x80);
        assertThat(at(7, 3)).isZero();
        assertThat(at(3, 5)).isZero();
    }

    @Test
    void aDentOfAnAreaStaysClear() {
        raster.area(points(10, 5, 2, 9, 6, 5, 2, 1), RED);

        assertThat(at(7, 5)).isEqualTo(RED);
        assertThat(at(3, 5)).isZero();
    }

    @Test
    void clearingLeavesNothing() {
        raster.line(points(4, 5, 12, 5), 2, SOLID, RED);
        raster.clear();

        assertThat(argb).containsOnly(0);
        assertThat(raster.used()).isEqualTo(new Box(0, 0, 0, 0));
    }
}
