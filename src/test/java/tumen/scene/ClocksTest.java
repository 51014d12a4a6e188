package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;
import tumen.geo.ZoneTable;
import tumen.model.Event;
import tumen.model.Project;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;

/// What clocks showed at the time of an event.
class ClocksTest {
    private static final Project PROJECT = ShippedDataset.project();
    private static final Event SUMMIT = PROJECT.catalogue().event("2023-09-13-kim-putin-summit");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-09-13T13:00:00+09:00,"
                + " Vostochny Cosmodrome 13:00 · Pyongyang 13:00 · Moscow 07:00 · Vladivostok 14:00"
                + " · UTC 04:00",
        "2015-08-14T12:00:00Z,"
                + " Vostochny Cosmodrome 21:00 · Pyongyang 21:00 · Moscow 15:00 · Vladivostok 22:00"
                + " · UTC 12:00",
        "2015-08-15T12:00:00Z,"
                + " Vostochny Cosmodrome 21:00 · Pyongyang 20:30 · Moscow 15:00 · Vladivostok 22:00"
                + " · UTC 12:00",
        "2018-05-04T12:00:00Z,"
                + " Vostochny Cosmodrome 21:00 · Pyongyang 20:30 · Moscow 15:00 · Vladivostok 22:00"
                + " · UTC 12:00",
        "2018-05-05T12:00:00Z,"
                + " Vostochny Cosmodrome 21:00 · Pyongyang 21:00 · Moscow 15:00 · Vladivostok 22:00"
                + " · UTC 12:00",
        "2023-09-13T20:00:00Z,"
                + " Vostochny Cosmodrome 05:00 (14 Sep) · Pyongyang 05:00 (14 Sep) · Moscow 23:00"
                + " · Vladivostok 06:00 (14 Sep) · UTC 20:00",
    })
    void clocksFollowTheHistoryOfTheirZones(String when, String clocks) {
        assertThat(Clocks.of(at(when), PROJECT.catalogue())).contains(clocks);
    }

    @Test
    void anEventOfADayHasNoClocks() {
        assertThat(Clocks.of(SUMMIT, PROJECT.catalogue())).isEmpty();
    }

    @ParameterizedTest(name = "{1}, {2} in {0}: {3}")
    @CsvSource({
        "RU, 55.75, 37.62, Europe/Moscow",
        "RU, 43.12, 131.9, Asia/Vladivostok",
        "RU, 51.88, 128.33, Asia/Yakutsk",
        "KP, 42.23, 130.29, Asia/Pyongyang",
        "KR, 37.57, 126.98, Asia/Seoul",
        "UA, 50.45, 30.52, Europe/Kyiv",
        "US, 38.9, -77.03, America/New_York",
    })
    void aPlaceGoesByTheNearestZoneOfItsCountry(
            String country, double lat, double lon, String zone) {
        assertThat(ZoneTable.of(country, new LatLon(lat, lon)).orElseThrow().getId())
                .isEqualTo(zone);
    }

    private static Event at(String when) {
        return SUMMIT.withReading(
                Edtf.parse(when), SUMMIT.places(), SUMMIT.routes(), SUMMIT.quantities());
    }
}
