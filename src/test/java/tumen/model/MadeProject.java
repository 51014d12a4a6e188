package tumen.model;

import tumen.geo.LatLon;
import tumen.time.CivilDate;
import tumen.time.Edtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Makes projects of any size, the same for the same seed: events clustered in time and space, 8
/// types, a fifth of them intervals, texts in English, Korean and Russian.
///
/// Also dates that are coarse, open, approximate or to the second, places on both sides of the
/// 180th meridian, routes, grades, claims and disputes, so that tests meet every case.
public final class MadeProject {
    private static final long FIRST_DAY = new CivilDate(2014, 1, 1).toDay();
    private static final int DAYS = 4000;
    private static final int CLUSTERS = 40;

    private final SplittableRandom random;
    private final MadeTexts texts;
    private final Map<String, Edtf> dates = new HashMap<>();
    private final double[][] centres;
    private final int[] busy;
    private final List<String> placeIds;
    private final List<String> sourceIds;
    private final List<List<String>> casts;

    private MadeProject(int events, long seed) {
        random = new SplittableRandom(seed);
        texts = new MadeTexts(random.split());
        centres =
                IntStream.range(0, CLUSTERS)
                        .mapToObj(cluster ->
                                new double[] {
                                    random.nextDouble(20, 65),
                                    cluster % 10 == 0 ? 179.8 : random.nextDouble(30, 178)
                                })
                        .toArray(double[][]::new);
        busy = random.ints(CLUSTERS, 0, DAYS).toArray();
        placeIds = ids("place", Math.clamp(events / 20, 12, 20_000));
        sourceIds = ids("source", Math.clamp(events / 10, 8, 50_000));
        casts =
                IntStream.range(0, 300)
                        .mapToObj(_ -> List.of("actor-" + random.nextInt(200)))
                        .toList();
    }

    /// Makes a project with so many events.
    public static Project of(int events, long seed) {
        return new MadeProject(events, seed).project(events);
    }

    private Project project(int events) {
        return new Project(
                "Made of " + events,
                null,
                sourceIds.stream().map(this::source).toList(),
                placeIds.stream().map(this::place).toList(),
                IntStream.range(0, 6).mapToObj(this::route).toList(),
                IntStream.range(0, 200).mapToObj(this::actor).toList(),
                IntStream.range(0, 8).mapToObj(MadeProject::type).toList(),
                IntStream.range(0, events).mapToObj(this::event).toList(),
                List.of(),
                Release.NONE,
                Extra.NONE);
    }

    private Event event(int number) {
        List<String> language = texts.language();
        boolean rare = random.nextInt(20) == 0;
        Edtf when = when();
        return new Event(
                "event-" + number,
                texts.sentence(language, 4),
                "type-" + skewed(8),
                when,
                some(placeIds, number % 7 == 0 ? 2 : number % 13 == 0 ? 0 : 1),
                rare ? List.of("route-" + random.nextInt(6)) : List.of(),
                casts.get(random.nextInt(casts.size())),
                List.of(),
                texts.sentence(language, 11),
                rare ? List.of("tag-" + random.nextInt(12)) : List.of(),
                1 + random.nextInt(3),
                List.of(),
                some(sourceIds, 1),
                random.nextInt(3) == 0 ? null : grade(),
                rare ? List.of(claim("a"), claim("b")) : List.of(),
                rare && number % 2 == 0
                        ? List.of(new Dispute("place", List.of("a", "b"), null, Extra.NONE))
                        : List.of(),
                Extra.NONE);
    }

    private Claim claim(String id) {
        List<String> language = texts.language();
        return new Claim(
                id,
                some(sourceIds, 1),
                null,
                texts.sentence(language, 6),
                null,
                when(),
                some(placeIds, 1),
                null,
                null,
                grade(),
                Extra.NONE);
    }

    private Grade grade() {
        return new Grade((char) ('A' + random.nextInt(6)), 1 + random.nextInt(6), null);
    }

    private List<String> some(List<String> ids, int count) {
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(ids.get(skewed(ids.size())));
            default -> List.of(ids.get(skewed(ids.size())), ids.get(skewed(ids.size())));
        };
    }

    /// A number below a bound, small ones more often.
    private int skewed(int bound) {
        double share = random.nextDouble();
        return (int) (share * share * bound);
    }

    private Edtf when() {
        boolean inCluster = random.nextInt(4) > 0;
        long day = inCluster ? busy[random.nextInt(CLUSTERS)] + skewed(40) : random.nextInt(DAYS);
        String start = CivilDate.ofDay(FIRST_DAY + day).iso();
        int kind = random.nextInt(100);
        String text =
                kind < 20
                        ? start + "/" + CivilDate.ofDay(FIRST_DAY + day + 1 + skewed(90)).iso()
                        : coarse(start, kind);
        return dates.computeIfAbsent(text, Edtf::parse);
    }

    private String coarse(String day, int kind) {
        return switch (kind) {
            case 20 -> day + "/..";
            case 21 -> day.substring(0, 7) + "~/" + day;
            case 22, 23, 24 -> day.substring(0, 7);
            case 25 -> day.substring(0, 4);
            case 26, 27 -> day + "~";
            case 28, 29, 30 ->
                    day + "T%02d:%02d:00+09:00".formatted(random.nextInt(24), random.nextInt(60));
            case 31 -> random.nextInt(9) == 0 ? "../" + day : "/" + day;
            default -> day;
        };
    }

    private Source source(String id) {
        return new Source(
                id,
                texts.sentence(texts.english(), 2),
                texts.sentence(texts.language(), 5),
                random.nextInt(9) == 0
                        ? null
                        : Edtf.parse(CivilDate.ofDay(FIRST_DAY + random.nextInt(DAYS)).iso()),
                null,
                null,
                null,
                Extra.NONE);
    }

    private Place place(String id) {
        double[] centre = centres[random.nextInt(CLUSTERS)];
        double lon = centre[1] + random.nextDouble(-1, 1) * random.nextDouble();
        double lat = centre[0] + random.nextDouble(-1, 1) * random.nextDouble();
        return new Place(
                id,
                texts.names(),
                List.of(),
                "port",
                random.nextInt(5) == 0 ? null : random.nextInt(4) == 0 ? "KP/RU" : "RU",
                new LatLon(lat, lon > 180 ? lon - 360 : lon),
                500,
                null,
                null,
                Extra.NONE);
    }

    private Route route(int number) {
        Leg leg =
                new Leg(
                        List.of(Mode.values()).get(number % 4),
                        Basis.INFERRED,
                        placeIds.get(number),
                        placeIds.get(number + 1),
                        List.of(new LatLon(42, 130), new LatLon(43, 132)),
                        Extra.NONE);
        return new Route(
                "route-" + number,
                texts.names(),
                List.of(leg),
                "made",
                null,
                List.of(),
                Extra.NONE);
    }

    private Actor actor(int number) {
        return new Actor("actor-" + number, texts.names(), "vessel", Extra.NONE);
    }

    private static EventType type(int number) {
        String name = "Kind " + (char) ('A' + number);
        Shape shape = List.of(Shape.values()).get(number);
        int colour = 0x4060A0 + number * 0x170B09;
        return new EventType(
                "type-" + number, name, name + "s", name + "s", shape, colour, colour, Extra.NONE);
    }

    private static List<String> ids(String kind, int count) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            ids.add(kind + "-" + number);
        }
        return ids;
    }
}
