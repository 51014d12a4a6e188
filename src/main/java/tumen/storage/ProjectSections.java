package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import tumen.model.Actor;
import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Extra;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.Route;
import tumen.model.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Walks the top of a project file: its own fields, and its lists of things in any order.
final class ProjectSections {
    private final JsonParser parser;
    private final Problems problems;
    private final References references;
    private final LinkCycles cycles = new LinkCycles();
    private final EventReader eventReader = new EventReader(cycles);
    private final JsonTree tree;

    private final List<Source> sources = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<EventType> types = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Briefing> briefings = new ArrayList<>();
    private @Nullable Header header;

    private record Header(String title, @Nullable String summary, Release release, Extra extra) {}

    ProjectSections(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
        this.references = new References(problems);
        this.tree = new JsonTree(parser, problems);
    }

    void readAll() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problems.error(JsonPath.TOP, Spot.START, "a project file is one JSON object {…}");
            return;
        }
        Spot top = tree.spot();
        Map<String, Json> own = new LinkedHashMap<>();
        Map<String, Spot> seen = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Spot spot = tree.spot();
            Spot earlier = seen.putIfAbsent(name, spot);
            if (earlier != null) {
                problems.error(
                        JsonPath.TOP.field(name), spot, JsonTree.writtenTwice(name, earlier));
            }
            parser.nextToken();
            readField(name, own);
        }
        if (parser.nextToken() != null) {
            problems.error(JsonPath.TOP, tree.spot(), "nothing may follow the closing }");
        }
        header = header(new Fields(new Json.Obj(top, own), JsonPath.TOP, problems, references));
    }

    private void readField(String name, Map<String, Json> own) {
        switch (name) {
            case "sources" -> section(name, CatalogueReader::source, sources);
            case "places" -> section(name, CatalogueReader::place, places);
            case "routes" -> section(name, RouteReader::route, routes);
            case "actors" -> section(name, CatalogueReader::actor, actors);
            case "types" -> section(name, CatalogueReader::type, types);
            case "events" -> section(name, eventReader::event, events);
            case "briefings" -> section(name, BriefingReader::briefing, briefings);
            default -> own.put(name, tree.value(JsonPath.TOP.field(name)));
        }
    }

    private <T> void section(String name, Function<Fields, @Nullable T> reader, List<T> into) {
        JsonPath path = JsonPath.TOP.field(name);
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Json value = tree.value(path);
            problems.error(path, value.spot(), "must be a list […], not " + value.kind());
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonPath where = path.item(i);
            Json value = tree.value(where);
            if (value instanceof Json.Obj object) {
                T thing = reader.apply(new Fields(object, where, problems, references));
                if (thing != null) {
                    into.add(thing);
                }
            } else {
                problems.error(where, value.spot(), "must be an object {…}, not " + value.kind());
            }
        }
    }

    private static Header header(Fields fields) {
        String format = fields.text("format");
        Json written = fields.optional("format");
        if (written instanceof Json.Text && !format.equals(ProjectFormat.NAME)) {
            fields.error("format", written, "must be \"" + ProjectFormat.NAME + "\"");
        }
        var version = fields.number("version", 1, Integer.MAX_VALUE);
        Json writtenVersion = fields.optional("version");
        if (version != null
                && writtenVersion != null
                && version.intValue() != ProjectFormat.VERSION) {
            fields.error(
                    "version",
                    writtenVersion,
                    "%s is not known here, only %d; use a newer Tumen"
                            .formatted(version, ProjectFormat.VERSION));
        }
        ProjectFormat.SECTIONS.forEach(fields::optional);
        Release release = fields.optionalObject("release", BriefingReader::release);
        return new Header(
                fields.text("title"),
                fields.optionalText("summary"),
                release == null ? Release.NONE : release,
                fields.extra());
    }

    /// What can be told only when all is read: references and circles.
    void checkWhole() {
        references.checkPending();
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
                header.release(),
                header.extra());
    }
}
