package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailTest {
    @Test
    void keepsAVertexFromTheLevelWhereLeavingItOutWouldShow() {
        int offset = Layer.WORLD >> 10;
        int[] xs = {0, 1000, 2000, 3000, 4000};
        int[] ys = {0, 0, offset, 0, 0};
        byte[] flags = new byte[5];
        new Detail(xs, ys, flags).rate(0, 4);
        assertThat(flags[0]).isZero();
        assertThat(flags[4]).isZero();
        assertThat((int) flags[2]).isEqualTo(9);
        assertThat((int) flags[1]).isGreaterThan(9);
    }

    @Test
    void dropsVerticesOnAStraightLineUntilTheFinestLevel() {
        byte[] flags = new byte[3];
        new Detail(new int[] {0, 500, 1000}, new int[3], flags).rate(0, 2);
        assertThat((int) flags[1]).isEqualTo(Detail.FINEST);
    }

    @Test
    void keepsBothEndsOfACutEdge() {
        byte[] flags = {0, (byte) Layer.CUT, 0, 0};
        new Detail(new int[] {0, 10, 20, 30}, new int[4], flags).rate(0, 3);
        assertThat(flags).containsExactly(0, Layer.CUT, 0, 0);
    }
}
