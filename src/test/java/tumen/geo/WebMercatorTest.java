package tumen.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebMercatorTest {

    /// Expected values from the formulas of EPSG:3857 with x / 20037508.342789244 m.
    @ParameterizedTest(name = "{0}, {1} stands at {2}, {3}")
    @CsvSource({
        "0, 0, 0.5, 0.5",
        "85.0511287798066, -180, 0, 0",
        "-85.0511287798066, 180, 1, 1",
        "66.51326044311186, 0, 0.5, 0.25",
        "90, 0, 0.5, 0",
    })
    void degreesBecomeWorldPoints(double lat, double lon, double x, double y) {
        WorldPoint point = WebMercator.project(new LatLon(lat, lon));
        assertThat(point.x()).isCloseTo(x, within(1e-12));
        assertThat(point.y()).isCloseTo(y, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"42.234, 130.293", "-33.9, 151.2", "71.3, -179.9", "0, 0", "39.0339, 125.7543"})
    void worldPointsBecomeTheSameDegreesAgain(double lat, double lon) {
        LatLon back = WebMercator.unproject(WebMercator.project(new LatLon(lat, lon)).shifted(3));
        assertThat(back.lat()).isCloseTo(lat, within(1e-9));
        assertThat(back.lon()).isCloseTo(lon, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "0, NaN", "Infinity, 0", "0, -Infinity", "90.001, 0", "0, 180.001"})
    void whatIsNoPositionIsRefused(double lat, double lon) {
        assertThat(LatLon.isValid(lat, lon)).isFalse();
        assertThatThrownBy(() -> new LatLon(lat, lon))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no position on Earth");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 156543.03", "60, 0, 78271.52", "0, 10, 152.87"})
    void aPixelCoversSoManyMetres(double lat, double zoom, double metres) {
        assertThat(WebMercator.metresPerPixel(lat, zoom)).isCloseTo(metres, within(0.01));
    }
}
