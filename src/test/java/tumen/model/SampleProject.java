package tumen.model;

import tumen.geo.LatLon;
import tumen.time.Edtf;

import java.math.BigDecimal;
import java.util.List;

/// A small story for tests: a shipment, the briefing that made it known, a summit whose place is
/// disputed.
public final class SampleProject {
    public static final Project PROJECT =
            new Project(
                    "Sample",
                    null,
                    List.of(
                            source("ship-report", "2023-10-17"),
                            source("agency", "2023-09-13"),
                            source("seed", "2023-12~")),
                    List.of(
                            place(
                                    "rajin",
                                    new Names("Rajin port", "라진", "Раджин"),
                                    42.234,
                                    130.293),
                            place("dunai", new Names("Dunai", "두나이", "Дунай"), 42.874, 132.372),
                            place(
                                    "cosmodrome",
                                    new Names("Vostochny", null, "Восточный"),
                                    51.884,
                                    128.334),
                            place(
                                    "moscow",
                                    new Names("Moscow", "모스크바", "Москва"),
                                    55.752,
                                    37.6178)),
                    List.of(route()),
                    List.of(new Actor("angara", Names.english("MV Angara"), "vessel", Extra.NONE)),
                    List.of(
                            type("summit", "Summits", Shape.STAR),
                            type("shipment", "Shipments", Shape.SQUARE),
                            type("briefing", "Briefings", Shape.DIAMOND)),
                    List.of(shipment(), briefing(), summit()),
                    List.of(),
                    List.of(),
                    List.of(),
                    Release.NONE,
                    Extra.NONE);

    private SampleProject() {}

    private static Source source(String id, String date) {
        return new Source(
                id,
                id + " press",
                "On " + id,
                Edtf.parse(date),
                null,
                "found",
                null,
                null,
                Extra.NONE);
    }

    private static Place place(String id, Names names, double lat, double lon) {
        return new Place(
                id,
                names,
                List.of(),
                "port",
                null,
                new LatLon(lat, lon),
                500,
                null,
                null,
                Extra.NONE);
    }

    private static EventType type(String id, String plural, Shape shape) {
        return new EventType(id, id, plural, plural, shape, 0xF06A6A, 0xC23B3B, Extra.NONE);
    }

    private static Route route() {
        Leg leg =
                new Leg(
                        Mode.SEA,
                        Basis.INFERRED,
                        "rajin",
                        "dunai",
                        List.of(
                                new LatLon(42.234, 130.293),
                                new LatLon(42.1, 130.45),
                                new LatLon(42.874, 132.372)),
                        Extra.NONE);
        return new Route(
                "rajin-dunai",
                Names.english("Rajin to Dunai by sea"),
                List.of(leg),
                "schematic",
                null,
                List.of(),
                Extra.NONE);
    }

    private static Event shipment() {
        return new Event(
                "sailings",
                "Angara carries containers",
                "shipment",
                Edtf.parse("2023-09-07/2023-10-01"),
                List.of("rajin", "dunai"),
                List.of("rajin-dunai"),
                List.of("angara"),
                List.of(new Quantity(BigDecimal.valueOf(1000), "containers", "more than")),
                "By sea.",
                List.of("sea"),
                1,
                List.of(),
                List.of("ship-report"),
                new Grade('B', 2, "imagery"),
                List.of(),
                List.of(),
                Extra.NONE);
    }

    private static Event briefing() {
        return new Event(
                "briefing",
                "Ambassador speaks",
                "briefing",
                Edtf.parse("2023-12-20"),
                List.of("moscow"),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                2,
                List.of(new Link("reports", "sailings")),
                List.of("seed"),
                null,
                List.of(),
                List.of(),
                Extra.NONE);
    }

    private static Event summit() {
        return new Event(
                "summit",
                "Leaders meet",
                "summit",
                Edtf.parse("2023-09-13"),
                List.of("cosmodrome"),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                1,
                List.of(),
                List.of("agency", "seed"),
                new Grade('A', 1, null),
                List.of(claim("c1", "agency", "cosmodrome"), claim("c2", "seed", "moscow")),
                List.of(new Dispute("place", List.of("c1", "c2"), null, Extra.NONE)),
                Extra.NONE);
    }

    private static Claim claim(String id, String source, String place) {
        return new Claim(
                id,
                List.of(source),
                null,
                "Met there.",
                null,
                null,
                List.of(place),
                null,
                null,
                null,
                null,
                Extra.NONE);
    }
}
