package tumen.scene;

import tumen.geo.ZoneTable;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Place;
import tumen.time.Precision;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What clocks showed when an event of a known time of day began: at its place, in Pyongyang,
/// Moscow and Vladivostok, and in UTC. Zones are those of the day: Pyongyang was half an hour back
/// from 15 August 2015 to 4 May 2018.
public final class Clocks {
    private static final double MILLIS_PER_DAY = 86_400_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Clocks() {}

    /// One line: `Vostochny Cosmodrome 13:00 · Pyongyang 13:00 · Moscow 07:00 · …`; empty if nobody
    /// says at what time it began. A day that differs from UTC's is named.
    public static Optional<String> of(Event event, Catalogue catalogue) {
        if (event.when().precision() != Precision.TIME) {
            return Optional.empty();
        }
        Instant moment = Instant.ofEpochMilli(Math.round(event.when().from() * MILLIS_PER_DAY));
        Map<String, ZoneId> zones = new LinkedHashMap<>();
        event.places().stream()
                .map(catalogue::place)
                .findFirst()
                .ifPresent(place ->
                        zone(place)
                                .ifPresent(zone ->
                                        zones.put(place.names().in(Language.ofWords()), zone)));
        zones.put(Words.of("clock.pyongyang"), ZoneId.of("Asia/Pyongyang"));
        zones.put(Words.of("clock.moscow"), ZoneId.of("Europe/Moscow"));
        zones.put(Words.of("clock.vladivostok"), ZoneId.of("Asia/Vladivostok"));
        zones.put("UTC", ZoneOffset.UTC);
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        List<String> clocks = new ArrayList<>();
        zones.forEach((name, zone) -> clocks.add(name + " " + clock(moment.atZone(zone), day)));
        return Optional.of(String.join(" · ", clocks));
    }

    private static Optional<ZoneId> zone(Place place) {
        String country = place.country();
        return country == null
                ? Optional.empty()
                : ZoneTable.of(
                        country.substring(0, Math.min(2, country.length())), place.position());
    }

    private static String clock(ZonedDateTime time, LocalDate day) {
        return time.toLocalDate().equals(day)
                ? TIME.format(time)
                : TIME.format(time)
                        + " ("
                        + WhenWords.briefDayAndMonth(time.toLocalDate().toEpochDay())
                        + ")";
    }
}
