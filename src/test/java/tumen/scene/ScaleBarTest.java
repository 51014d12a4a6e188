package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.model.Shape;

import java.util.List;
import java.util.stream.IntStream;

class ScaleBarTest {
    private static final ViewSize VIEW = new ViewSize(800, 600);
    private static final TextMeasure SIX_A_LETTER = (text, type) -> 6.0 * text.length();

    @ParameterizedTest
    @CsvSource({
        "42.6, 7, 100 km, 100000",
        "42.6, 12, 2 km, 2000",
        "0, 16, 200 m, 200",
        "-60, 5, 200 km at 60° S, 200000"
    })
    void theBarIsARoundLengthAsLongAsThatIsOnTheGround(
            double lat, double zoom, String label, double metres) {
        ScaleBar bar = ScaleBar.of(MapCamera.at(new LatLon(lat, 131), zoom), VIEW);
        assertThat(bar.label()).isEqualTo(label);
        assertThat(bar.pixels() * WebMercator.metresPerPixel(lat, zoom))
                .isBetween(metres * 0.9999, metres * 1.0001);
    }

    @Test
    void theBarMovesOutOfTheWayOfAnEvent() {
        ScaleBar bar = new ScaleBar("100 km", 100);
        Mark symbol =
                new Mark.Symbol(
                        Shape.STAR, 50, 580, 12, 1, null, new Ref.OfEvent("in the lower left"));
        assertThat(bar.plate(new Scene(VIEW, List.of()), 30, SIX_A_LETTER).x()).isEqualTo(22);
        assertThat(bar.plate(new Scene(VIEW, List.of(symbol)), 30, SIX_A_LETTER).x())
                .isEqualTo(662);
    }

    @Test
    void theBarStandsAboveEventsInBothCornersAsFarAsTheMiddle() {
        ScaleBar bar = new ScaleBar("100 km", 100);
        Mark left = star(50, 580);
        Mark right = star(750, 580);
        Scene both = new Scene(VIEW, List.of(left, right));
        assertThat(bar.plate(both, 30, SIX_A_LETTER).x()).isEqualTo(22);
        assertThat(bar.plate(both, 30, SIX_A_LETTER).bottom())
                .isEqualTo(MarkBounds.of(left, SIX_A_LETTER).y());
        List<Mark> column =
                IntStream.range(0, 40).<Mark>mapToObj(row -> star(50, 590 - 10 * row)).toList();
        assertThat(bar.lifted(new Scene(VIEW, column), 30, SIX_A_LETTER).bottom()).isEqualTo(589);
    }

    private static Mark star(double x, double y) {
        return new Mark.Symbol(Shape.STAR, x, y, 12, 1, null, new Ref.OfEvent("at " + x));
    }
}
