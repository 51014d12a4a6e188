package tumen.made;

import tumen.geo.LatLon;
import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Grade;
import tumen.model.Names;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Source;
import tumen.time.CivilDate;
import tumen.time.Edtf;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A [MadeProject] in which every third event is rare in some way, so that tests meet every case:
/// dates that are coarse, open, approximate or to the second; no place, several, some on both sides
/// of the 180th meridian; routes; claims that compete, disputes, undated sources.
public final class OddProject {
    private static final int PLACES = 12;
    private static final String UNDATED = "undated";

    private final SplittableRandom random;
    private final Project plain;
    private final List<Place> places;

    private OddProject(Project plain, long seed) {
        this.plain = plain;
        random = new SplittableRandom(seed);
        places = IntStream.range(0, PLACES).mapToObj(this::place).toList();
    }

    /// The project of so many events; the same for the same seed.
    public static Project of(int events, long seed) {
        return new OddProject(MadeProject.of(events), seed).project();
    }

    private Project project() {
        Source undated =
                new Source(UNDATED, "Nobody", "Note", null, null, null, null, null, Extra.NONE);
        return new Project(
                plain.title(),
                plain.summary(),
                Stream.concat(plain.sources().stream(), Stream.of(undated)).toList(),
                Stream.concat(plain.places().stream(), places.stream()).toList(),
                plain.routes(),
                plain.actors(),
                plain.types(),
                plain.events().stream().map(this::perhapsOdd).toList(),
                plain.briefings(),
                plain.views(),
                plain.unwatched(),
                plain.release(),
                plain.extra());
    }

    private Place place(int number) {
        double lon = number % 3 == 0 ? random.nextDouble(30, 178) : random.nextDouble(178, 182);
        return new Place(
                "odd-" + number,
                new Names(
                        "Ödd " + number,
                        number % 2 == 0 ? "낯선 곳 " + number : null,
                        "Странное место"),
                List.of("Ｏｄｄ" + number),
                "port",
                number % 4 == 0 ? null : number % 4 == 1 ? "KP/RU" : "RU",
                new LatLon(random.nextDouble(20, 65), lon > 180 ? lon - 360 : lon),
                500,
                null,
                null,
                Extra.NONE);
    }

    private Event perhapsOdd(Event event) {
        List<UnaryOperator<Event>> ways =
                List.of(this::dated, this::placed, this::routed, this::disputed);
        return random.nextInt(3) > 0 ? event : ways.get(random.nextInt(ways.size())).apply(event);
    }

    private Event dated(Event event) {
        return event.withReading(when(), event.places(), event.routes(), event.quantities());
    }

    private Event placed(Event event) {
        List<String> where =
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> anyPlace()).toList();
        return event.withReading(event.when(), where, event.routes(), event.quantities());
    }

    private Event routed(Event event) {
        String route = plain.routes().get(random.nextInt(plain.routes().size())).id();
        return event.withReading(event.when(), event.places(), List.of(route), event.quantities());
    }

    private Event disputed(Event event) {
        List<Dispute> disputes =
                random.nextBoolean()
                        ? List.of(new Dispute("place", List.of("a", "b"), null, Extra.NONE))
                        : List.of();
        return event.withEvidence(List.of(UNDATED), List.of(claim("a"), claim("b")), disputes);
    }

    private Claim claim(String id) {
        return new Claim(
                id,
                List.of(plain.sources().get(random.nextInt(plain.sources().size())).id()),
                null,
                MadeTexts.statement(random),
                null,
                when(),
                List.of(anyPlace()),
                null,
                null,
                new Grade((char) ('A' + random.nextInt(6)), 1 + random.nextInt(6), null),
                null,
                Extra.NONE);
    }

    private String anyPlace() {
        return places.get(random.nextInt(PLACES)).id();
    }

    private Edtf when() {
        long day = MadeTime.day(MadeTime.spell(random), random);
        String start = CivilDate.ofDay(day).iso();
        String month = start.substring(0, 7);
        return Edtf.parse(
                switch (random.nextInt(9)) {
                    case 0 -> start + "/..";
                    case 1 -> month + "~/" + start;
                    case 2 -> month;
                    case 3 -> start.substring(0, 4);
                    case 4 -> start + "~";
                    case 5 -> "../" + start;
                    case 6 -> "/" + start;
                    case 7 ->
                            start
                                    + "T%02d:%02d:00+09:00"
                                            .formatted(random.nextInt(24), random.nextInt(60));
                    default -> start + "/" + CivilDate.ofDay(day + random.nextInt(90)).iso();
                });
    }
}
