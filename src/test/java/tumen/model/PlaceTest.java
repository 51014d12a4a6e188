package tumen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;

import java.util.List;

class PlaceTest {
    @ParameterizedTest(name = "a place in {0} shown in {1} has {2} beside its name")
    @CsvSource({
        "KP, ENGLISH, 라진",
        "KP, RUSSIAN, 라진",
        "KP, KOREAN, Rajin",
        "KP/RU, ENGLISH, 라진",
        "RU, ENGLISH, Раджин",
        "RU, RUSSIAN, Rajin",
        "US, ENGLISH, ",
        "US, KOREAN, Rajin",
    })
    void theLocalNameStandsBesideTheOneShown(String country, Language shown, String second) {
        Place place =
                new Place(
                        "rajin",
                        new Names("Rajin", "라진", "Раджин"),
                        List.of(),
                        "port",
                        country,
                        new LatLon(42.2, 130.3),
                        500,
                        null,
                        null,
                        Extra.NONE);
        assertThat(place.secondName(shown).orElse(null)).isEqualTo(second);
    }
}
