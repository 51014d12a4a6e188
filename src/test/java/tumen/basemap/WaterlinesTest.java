package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.List;

class WaterlinesTest {
    @Test
    void stepsFromTheCoastToTheOpenSea() {
        byte[] land = new byte[20 * 5];
        for (int row = 0; row < 5; row++) {
            land[row * 20] = (byte) 255;
            land[row * 20 + 1] = (byte) 255;
        }
        int[] ramp = Waterlines.ramp(List.of(Color.RED, Color.GREEN), Color.BLUE);
        int[] pixels = new int[18 * 3];
        new Waterlines(land, 20, 5).paint(pixels, 18, 1, 1, 9, ramp);
        assertThat(new Color(pixels[18 + 1])).isEqualTo(Color.RED);
        assertThat(new Color(pixels[18 + 6])).isEqualTo(Color.GREEN);
        assertThat(new Color(pixels[18 + 12])).isEqualTo(Color.BLUE);
    }

    @Test
    void endsInTheSeasOwnColourWhereThereIsNoLand() {
        int[] ramp = Waterlines.ramp(List.of(Color.RED), Color.BLUE);
        int[] pixels = new int[9];
        new Waterlines(new byte[25], 5, 5).paint(pixels, 3, 1, 1, 4, ramp);
        assertThat(pixels).containsOnly(Color.BLUE.getRGB());
    }
}
