package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.scene.Paint;
import tumen.scene.Raster;
import tumen.stock.StockPicture;

import java.util.Arrays;
import java.util.List;

class PixelInkTest {
    private static final int SEA = 0xFF204060;
    private static final int RED = 0xFFFF0000;
    private static final int HALF_RED = 0x80FF0000;
    private static final int HALF_RED_OVER_SEA = 0xFF902030;

    private final int[] argb = new int[20 * 10];
    private final PixelInk ink = new PixelInk(20, 10, argb);

    PixelInkTest() {
        Arrays.fill(argb, SEA);
    }

    private int at(int column, int row) {
        return argb[row * 20 + column];
    }

    @Test
    void aBoxFillsItsPixelsAndTheRestOfItThoseAtItsEdgesInPart() {
        ink.box(2, 3.5, 6.5, 6, RED);

        assertThat(at(3, 4)).isEqualTo(RED);
        assertThat(at(1, 4)).isEqualTo(SEA);
        assertThat(at(6, 4)).isEqualTo(HALF_RED_OVER_SEA);
        assertThat(at(3, 3)).isEqualTo(HALF_RED_OVER_SEA);
        assertThat(at(3, 6)).isEqualTo(SEA);
    }

    @Test
    void aBoxNarrowerThanAPixelIsPale() {
        ink.box(4.25, 0, 4.75, 10, RED);

        assertThat(at(4, 5)).isEqualTo(HALF_RED_OVER_SEA);
        assertThat(at(3, 5)).isEqualTo(SEA);
        assertThat(at(5, 5)).isEqualTo(SEA);
    }

    @Test
    void nothingIsLaidOutsideTheClip() {
        ink.clip(5, 2, 8, 4);
        ink.box(-10, -10, 40, 40, RED);
        ink.stamp(new StockPicture(0, 0, 2, 1, new int[] {RED, RED}), 7, 3, 1);
        ink.picture(new Raster(1, 1, new int[] {RED}), 0, 0, 20, 10, 1);

        assertThat(at(5, 2)).isEqualTo(RED);
        assertThat(Arrays.stream(argb).filter(pixel -> pixel == RED)).hasSize(6);
    }

    @Test
    void aStampIsAsOpaqueAsItIsLaidDown() {
        StockPicture stamp = new StockPicture(0, 0, 2, 1, new int[] {RED, 0});
        ink.stamp(stamp, 19, 9, 0.5);

        assertThat(at(19, 9)).isEqualTo(HALF_RED_OVER_SEA);
        assertThat(at(18, 9)).isEqualTo(SEA);
    }

    @Test
    void aPictureIsStretchedAndItsClearPartsLeaveWhatIsThere() {
        int half = Raster.premultiplied(HALF_RED);
        ink.picture(new Raster(2, 2, new int[] {RED, 0, 0, half}), 4, 2, 10, 6, 1);

        assertThat(at(4, 2)).isEqualTo(RED);
        assertThat(at(6, 3)).isEqualTo(RED);
        assertThat(at(7, 3)).isEqualTo(SEA);
        assertThat(at(7, 4)).isEqualTo(HALF_RED_OVER_SEA);
        assertThat(at(9, 5)).isEqualTo(HALF_RED_OVER_SEA);
        assertThat(at(10, 5)).isEqualTo(SEA);
        assertThat(at(5, 6)).isEqualTo(SEA);
    }

    @Test
    void aGradientTurnsFromOneColourToTheOther() {
        Paint.Gradient fading =
                (Paint.Gradient)
                        Paint.across(
                                5,
                                15,
                                List.of(new Paint.Stop(0, RED), new Paint.Stop(1, 0xFF0000)));
        ink.columns(0, 2, 20, 3, GradientColumns.of(fading, 20, 1, 0));

        assertThat(at(2, 2)).isEqualTo(RED);
        assertThat(at(17, 2)).isEqualTo(SEA);
        assertThat(at(9, 2) >> 16 & 0xFF).isBetween(0x90, 0xA0);
        assertThat(at(9, 3)).isEqualTo(SEA);
    }
}
