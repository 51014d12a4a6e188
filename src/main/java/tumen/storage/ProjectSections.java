package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Actor;
import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Extra;
import tumen.model.NamedView;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.Route;
import tumen.model.Source;
import tumen.model.Unwatched;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Walks the top of a project file, or of a piece of one: its own fields, and its lists of things
/// in any order.
final class ProjectSections {
    private final JsonTokens json;
    private final Reading reading;
    private final Problems problems;
    private final LinkCycles cycles = new LinkCycles();
    private final EventReader eventReader = new EventReader(cycles);
    private final JsonTree tree;
    private final Piece.Start start;

    private final JsonFields own = new JsonFields();
    private final List<TopField> fields = new ArrayList<>();

    private final List<Source> sources = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<EventType> types = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Briefing> briefings = new ArrayList<>();
    private final List<NamedView> views = new ArrayList<>();
    private final List<Unwatched> unwatched = new ArrayList<>();
    private @Nullable Spot top;
    private @Nullable Header header;

    private record TopField(String name, Spot spot) {}

    private record Header(String title, @Nullable String summary, Release release, Extra extra) {}

    ProjectSections(JsonTokens json, Piece.Start start, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.problems = reading.problems();
        this.start = start;
        this.tree = new JsonTree(json, problems);
    }

    /// Reads the piece to its end.
    void readAll() {
        if (json.peek() != '{') {
            problems.error(JsonPath.TOP, Spot.START, Words.of("fault.top", "{…}"));
            return;
        }
        top = json.spot();
        for (boolean more = json.enter('}'); more; more = json.another('}')) {
            json.peek();
            Spot spot = json.spot();
            String name = json.name();
            fields.add(new TopField(name, spot));
            readField(name, fields.size() == 1 ? start.item() : 0);
        }
        if (json.peek() >= 0) {
            problems.error(JsonPath.TOP, json.spot(), Words.of("fault.trailing", "}"));
        }
    }

    /// Makes the part's ids known; the parts do so one after the other, in file order.
    void settle() {
        reading.references().settle(problems);
    }

    /// Adds what the file's next piece holds; it begins in the list this one ends with.
    void append(ProjectSections next) {
        next.settle();
        problems.append(next.problems);
        reading.references().append(next.reading.references());
        cycles.append(next.cycles);
        next.own.forEach(own::add);
        fields.addAll(next.fields.subList(Math.min(1, next.fields.size()), next.fields.size()));
        sources.addAll(next.sources);
        places.addAll(next.places);
        routes.addAll(next.routes);
        actors.addAll(next.actors);
        types.addAll(next.types);
        events.addAll(next.events);
        briefings.addAll(next.briefings);
        views.addAll(next.views);
        unwatched.addAll(next.unwatched);
    }

    private void readField(String name, int item) {
        switch (name) {
            case "sources" -> section(name, item, CatalogueReader::source, sources);
            case "places" -> section(name, item, CatalogueReader::place, places);
            case "routes" -> section(name, item, RouteReader::route, routes);
            case "actors" -> section(name, item, CatalogueReader::actor, actors);
            case "types" -> section(name, item, CatalogueReader::type, types);
            case "events" -> section(name, item, eventReader::event, events);
            case "briefings" -> section(name, item, BriefingReader::briefing, briefings);
            case "views" -> section(name, item, BriefingReader::namedView, views);
            case "unwatched" -> section(name, item, CatalogueReader::unwatched, unwatched);
            default -> own.add(name, tree.field(JsonPath.TOP, name));
        }
    }

    private <T> void section(
            String name, int item, Function<Fields, @Nullable T> reader, List<T> into) {
        JsonPath path = JsonPath.TOP.field(name);
        if (json.peek() != '[') {
            Json value = tree.field(JsonPath.TOP, name);
            problems.error(path, value.spot(), value.isNot(Words.of("fault.json.list")));
            return;
        }
        int i = item;
        for (boolean more = json.enter(']'); more; more = json.another(']')) {
            Json value = tree.item(path, i);
            JsonPath where = path.item(i++);
            if (value instanceof Json.Obj object) {
                T thing = reader.apply(new Fields(object, where, reading));
                if (thing != null) {
                    into.add(thing);
                }
            } else {
                problems.error(
                        where, value.spot(), value.isNot(Words.of("fault.json.object", "{…}")));
            }
        }
    }

    private static Header header(Fields fields) {
        String format = fields.text("format");
        Json written = fields.optional("format");
        if (written instanceof Json.Text && !format.equals(ProjectFormat.NAME)) {
            fields.error("format", written, Words.of("fault.format", ProjectFormat.NAME));
        }
        var version = fields.number("version", 1, Integer.MAX_VALUE);
        Json writtenVersion = fields.optional("version");
        if (version != null
                && writtenVersion != null
                && version.intValue() != ProjectFormat.VERSION) {
            fields.error(
                    "version",
                    writtenVersion,
                    Words.of("fault.version", version, ProjectFormat.VERSION));
        }
        ProjectFormat.SECTIONS.forEach(fields::optional);
        Release release = fields.optionalObject("release", BriefingReader::release);
        return new Header(
                fields.text("title"),
                fields.optionalText("summary"),
                release == null ? Release.NONE : release,
                fields.extra());
    }

    /// What can be told only when all pieces are read: fields written twice, the file's own fields,
    /// references and circles.
    void checkWhole() {
        if (top == null) {
            return;
        }
        Map<String, Spot> seen = new HashMap<>();
        for (TopField field : fields) {
            Spot earlier = seen.putIfAbsent(field.name(), field.spot());
            if (earlier != null) {
                problems.error(
                        JsonPath.TOP.field(field.name()),
                        field.spot(),
                        JsonTree.writtenTwice(field.name(), earlier));
            }
        }
        header = header(new Fields(new Json.Obj(top, own), JsonPath.TOP, reading));
        settle();
        reading.references().checkPending(problems);
        cycles.check(problems);
    }

    /// The project, once no error was found.
    Project project() {
        if (header == null) {
            throw new IllegalStateException("not read");
        }
        return new Project(
                header.title(),
                header.summary(),
                sources,
                places,
                routes,
                actors,
                types,
                events,
                briefings,
                views,
                unwatched,
                header.release(),
                header.extra());
    }
}
