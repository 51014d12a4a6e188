package tumen.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AntimeridianTest {
    @Test
    void aLineThatCrossesIsCutWhereItCrosses() {
        assertThat(Antimeridian.cut(line(40, 170, 50, -170)))
                .containsExactly(line(40, 170, 45, 180), line(45, -180, 50, -170));
        assertThat(Antimeridian.cut(line(0, -179, 4, 177)))
                .containsExactly(line(0, -179, 1, -180), line(1, 180, 4, 177));
    }

    @Test
    void aLineThatStaysOnItsSideIsLeftAsItIs() {
        assertThat(Antimeridian.cut(line(42, 130, 43, 132, 0, -20)))
                .containsExactly(line(42, 130, 43, 132, 0, -20));
    }

    @Test
    void aLineThatCrossesTwiceIsThreePieces() {
        assertThat(Antimeridian.cut(line(0, 179, 0, -179, 0, 179)))
                .containsExactly(
                        line(0, 179, 0, 180),
                        line(0, -180, 0, -179, 0, -180),
                        line(0, 180, 0, 179));
    }

    @Test
    void aLineFromTheMeridianHasNoPieceOfOnePosition() {
        assertThat(Antimeridian.cut(line(5, 180, 6, -179))).containsExactly(line(5, -180, 6, -179));
        assertThat(Antimeridian.cut(line(5, 180, 6, -180))).containsExactly(line(5, -180, 6, -180));
    }

    private static List<LatLon> line(double... pairs) {
        List<LatLon> line = new ArrayList<>();
        for (int at = 0; at < pairs.length; at += 2) {
            line.add(new LatLon(pairs[at], pairs[at + 1]));
        }
        return line;
    }
}
