package tumen.made;

import tumen.model.Actor;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Extra;
import tumen.model.Names;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.Source;
import tumen.storage.ProjectWriter;
import tumen.storage.ShippedDataset;
import tumen.time.CivilDate;
import tumen.time.Edtf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A project of invented events, clustered in time and space, for measuring: the same number of
/// events always gives the same project.
///
/// Places lie around those of the dataset on board, whose first eight types and whose routes are
/// used; a fifth are intervals, texts are in three languages, a fifth carry claims.
public final class MadeProject {
    /// The event types used.
    public static final int TYPES = 8;

    private static final int MOST_PLACES = 20_000;
    private static final int MOST_SOURCES = 5_000;
    private static final int MOST_ACTORS = 500;

    private final Project shipped = ShippedDataset.project();

    private MadeProject() {}

    /// `MadeProject 1000000 FILE` writes such a project file.
    public static void main(String[] arguments) throws IOException {
        ProjectWriter.write(of(Integer.parseInt(arguments[0])), Path.of(arguments[1]));
    }

    /// The project of so many events.
    public static Project of(int events) {
        return new MadeProject().project(events);
    }

    private Project project(int count) {
        List<EventType> types = shipped.types().subList(0, TYPES);
        List<Place> places = places(share(count, 20, 100, MOST_PLACES));
        List<Source> sources = many(share(count, 20, 20, MOST_SOURCES), MadeProject::source);
        List<Actor> actors = many(share(count, 50, 20, MOST_ACTORS), MadeProject::actor);
        MadeEvents events = new MadeEvents(types, places, shipped.routes(), actors, sources);
        List<Event> made = IntStream.range(0, count).parallel().mapToObj(events::event).toList();
        return new Project(
                "%,d made-up events".formatted(count),
                "Invented for measuring; nothing in here is a report.",
                Stream.concat(shipped.sources().stream(), sources.stream()).toList(),
                Stream.concat(shipped.places().stream(), places.stream()).toList(),
                shipped.routes(),
                actors,
                types,
                made,
                List.of(),
                List.of(),
                List.of(),
                Release.NONE,
                Extra.NONE);
    }

    private static int share(int count, int each, int least, int most) {
        return Math.clamp(count / each, least, most);
    }

    private static <T> List<T> many(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }

    /// Places in clusters: around each real one, dense near it and thin far off.
    private List<Place> places(int count) {
        List<Place> real = shipped.places();
        return many(count, i -> MadePlaces.near(real.get(i % real.size()), i));
    }

    private static Source source(int i) {
        SplittableRandom random = new SplittableRandom(i);
        long day = MadeTime.FIRST_DAY + random.nextLong(MadeTime.DAYS);
        return new Source(
                "s" + i,
                "Publisher " + i % 97,
                "Report " + i,
                Edtf.parse(CivilDate.ofDay(day).iso()),
                null,
                null,
                null,
                null,
                Extra.NONE);
    }

    private static Actor actor(int i) {
        Names names = new Names("Actor " + i, "인물 " + i, "Лицо " + i);
        return new Actor("a" + i, names, "person", Extra.NONE);
    }
}
