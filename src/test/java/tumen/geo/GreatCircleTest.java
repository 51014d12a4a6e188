package tumen.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class GreatCircleTest {
    private static final LatLon MOSCOW = new LatLon(55.752, 37.6178);
    private static final LatLon PYONGYANG = new LatLon(39.0339, 125.7543);

    @Test
    void aQuarterOfTheEquatorIsAQuarterOfTheCircumference() {
        assertThat(GreatCircle.metres(new LatLon(0, 0), new LatLon(0, 90)))
                .isCloseTo(6_371_008.8 * Math.PI / 2, within(0.01));
    }

    @Test
    void moscowIs6413KilometresFromPyongyangByTheSphericalLawOfCosines() {
        assertThat(GreatCircle.metres(MOSCOW, PYONGYANG) / 1000)
                .isCloseTo(6412.59975, within(0.001));
    }

    @Test
    void pointsOnThePathDivideItsLengthEvenly() {
        LatLon third = GreatCircle.between(MOSCOW, PYONGYANG, 1.0 / 3);
        double whole = GreatCircle.metres(MOSCOW, PYONGYANG);
        assertThat(GreatCircle.metres(MOSCOW, third)).isCloseTo(whole / 3, within(0.01));
        assertThat(GreatCircle.metres(third, PYONGYANG)).isCloseTo(whole * 2 / 3, within(0.01));
    }

    @Test
    void aPathKeepsItsEndsAndItsStep() {
        List<LatLon> path = GreatCircle.path(MOSCOW, PYONGYANG, 100_000);
        assertThat(path).startsWith(MOSCOW).endsWith(PYONGYANG);
        for (int i = 1; i < path.size(); i++) {
            assertThat(GreatCircle.metres(path.get(i - 1), path.get(i)))
                    .isLessThanOrEqualTo(100_000);
        }
    }

    @Test
    void theSameSpotTwiceIsNoWayAtAll() {
        assertThat(GreatCircle.between(MOSCOW, MOSCOW, 0.5)).isEqualTo(MOSCOW);
        assertThat(GreatCircle.metres(List.of(MOSCOW))).isZero();
    }
}
