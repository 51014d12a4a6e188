package tumen.made;

import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Extra;
import tumen.model.Grade;
import tumen.model.Place;
import tumen.model.Route;
import tumen.model.Source;
import tumen.time.CivilDate;
import tumen.time.Edtf;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Invented events, each made from its number alone.
final class MadeEvents {
    private static final double WITH_CLAIMS = 0.2;
    private static final double WITH_ACTOR = 0.2;
    private static final double GRADED = 0.2;
    private static final double WITH_ROUTE = 0.02;
    private static final double RARE = 0.02;
    private static final List<String> TAGS = List.of("sea", "rail", "air", "port", "arms", "oil");

    private final List<String> types;
    private final List<String> places;
    private final List<String> routes;
    private final List<String> actors;
    private final List<String> sources;

    MadeEvents(
            List<EventType> types,
            List<Place> places,
            List<Route> routes,
            List<Actor> actors,
            List<Source> sources) {
        this.types = ids(types, EventType::id);
        this.places = ids(places, Place::id);
        this.routes = ids(routes, Route::id);
        this.actors = ids(actors, Actor::id);
        this.sources = ids(sources, Source::id);
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }

    /// The event of a number.
    Event event(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int spell = MadeTime.spell(random);
        long day = MadeTime.day(spell, random);
        Edtf when = MadeTime.when(day, random);
        return new Event(
                "e" + number,
                MadeTexts.title(number, random),
                type(spell, random),
                when,
                List.of(place(spell, random)),
                some(routes, WITH_ROUTE, random),
                some(actors, WITH_ACTOR, random),
                List.of(),
                random.nextDouble() < RARE ? MadeTexts.summary(random) : "",
                some(TAGS, RARE, random),
                1 + random.nextInt(3),
                List.of(),
                List.of(MadeTexts.any(sources, random)),
                random.nextDouble() < GRADED ? grade(random) : null,
                random.nextDouble() < WITH_CLAIMS ? claims(day, random) : List.of(),
                List.of(),
                Extra.NONE);
    }

    /// A spell is mostly of one type.
    private String type(int spell, SplittableRandom random) {
        return spell < 0 || random.nextInt(3) == 0
                ? MadeTexts.any(types, random)
                : types.get(spell % types.size());
    }

    /// A spell happens in a twentieth of the places.
    private String place(int spell, SplittableRandom random) {
        int few = Math.max(1, places.size() / 20);
        return spell < 0 || random.nextInt(4) == 0
                ? MadeTexts.any(places, random)
                : places.get((spell * few + random.nextInt(few)) % places.size());
    }

    private static List<String> some(List<String> choices, double share, SplittableRandom random) {
        return random.nextDouble() < share && !choices.isEmpty()
                ? List.of(MadeTexts.any(choices, random))
                : List.of();
    }

    private static Grade grade(SplittableRandom random) {
        return new Grade((char) ('A' + random.nextInt(6)), 1 + random.nextInt(6), null);
    }

    private List<Claim> claims(long day, SplittableRandom random) {
        return IntStream.range(0, random.nextInt(5) == 0 ? 2 : 1)
                .mapToObj(i -> claim("c" + i, day + random.nextInt(90), random))
                .toList();
    }

    private Claim claim(String id, long day, SplittableRandom random) {
        return new Claim(
                id,
                List.of(MadeTexts.any(sources, random)),
                Edtf.parse(CivilDate.ofDay(day).iso()),
                MadeTexts.statement(random),
                null,
                null,
                List.of(),
                null,
                null,
                grade(random),
                null,
                Extra.NONE);
    }
}
