package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.Source;
import tumen.model.Unwatched;

import java.util.HashSet;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A kind of thing that can be drafted: taken apart into the fields a project file would hold, as
/// plain values (`String`, `BigDecimal`, `Boolean`, `List`, `Map`), and read from them again by the
/// rules of the file. What a form does not show of a thing rides along in its fields.
public final class DraftKind<T> {
    /// Events with their claims.
    public static final DraftKind<Event> EVENT =
            new DraftKind<>(
                    (writer, event) -> new EventWriter(writer).event(event),
                    fields -> new EventReader(new LinkCycles()).event(fields));

    /// Claims by themselves.
    public static final DraftKind<Claim> CLAIM =
            new DraftKind<>(
                    (writer, claim) -> new EventWriter(writer).claim(claim),
                    fields -> ClaimReader.claim(fields, new HashSet<>()));

    /// Published reports.
    public static final DraftKind<Source> SOURCE =
            new DraftKind<>(
                    (writer, source) -> new CatalogueWriter(writer).source(source),
                    CatalogueReader::source);

    /// Places on the map.
    public static final DraftKind<Place> PLACE =
            new DraftKind<>(
                    (writer, place) -> new CatalogueWriter(writer).place(place),
                    CatalogueReader::place);

    /// Ways with their legs.
    public static final DraftKind<Route> ROUTE =
            new DraftKind<>(
                    (writer, route) -> new CatalogueWriter(writer).route(route),
                    RouteReader::route);

    /// Those who take part.
    public static final DraftKind<Actor> ACTOR =
            new DraftKind<>(
                    (writer, actor) -> new CatalogueWriter(writer).actor(actor),
                    CatalogueReader::actor);

    /// Kinds of events.
    public static final DraftKind<EventType> TYPE =
            new DraftKind<>(
                    (writer, type) -> new CatalogueWriter(writer).type(type),
                    CatalogueReader::type);

    /// Times in which a kind of source was not watching.
    public static final DraftKind<Unwatched> UNWATCHED =
            new DraftKind<>(
                    (writer, time) -> new CatalogueWriter(writer).unwatched(time),
                    CatalogueReader::unwatched);

    /// A project's title and summary; the project read has nothing else in it.
    public static final DraftKind<Project> PROJECT =
            new DraftKind<>(
                    (writer, project) ->
                            writer.text("title", project.title())
                                    .text("summary", project.summary()),
                    fields ->
                            Project.EMPTY.withWords(
                                    fields.text("title"), fields.optionalText("summary")));

    private final BiConsumer<FieldWriter, T> writer;
    private final Function<Fields, @Nullable T> reader;

    private DraftKind(BiConsumer<FieldWriter, T> writer, Function<Fields, @Nullable T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /// A thing's fields; those of nothing are not there.
    public Map<String, @Nullable Object> fields(T thing) {
        return JsonDocument.plain(fields -> writer.accept(fields, thing));
    }

    @Nullable T read(Fields fields) {
        return reader.apply(fields);
    }
}
