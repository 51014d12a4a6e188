package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Extra;
import tumen.time.Edtf;
import tumen.time.EdtfException;
import tumen.words.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// One object of a file, asked field by field. Whatever is missing or wrong becomes a problem, and
/// a stand-in is returned so that reading goes on; with an error no project comes out.
///
/// Ask for every known field, then for `extra()`: what was not asked for is unknown.
final class Fields {
    private final Json.Obj object;
    private final JsonPath path;
    private final Reading reading;
    private final Problems problems;
    private final References references;
    private final List<String> asked = new ArrayList<>(20);
    private final boolean[] known;
    private int unknown;

    Fields(Json.Obj object, JsonPath path, Reading reading) {
        this.object = object;
        this.path = path;
        this.reading = reading;
        this.problems = reading.problems();
        this.references = reading.references();
        this.unknown = object.fields().size();
        this.known = new boolean[unknown];
    }

    /// Equal values kept once.
    Shared shared() {
        return reading.shared();
    }

    private Spot spot() {
        return object.spot();
    }

    /// The value, unless it is missing or null.
    @Nullable Json optional(String name) {
        asked.add(name);
        int place = object.fields().place(name);
        if (place < 0) {
            return null;
        }
        if (!known[place]) {
            known[place] = true;
            unknown--;
        }
        Json value = object.fields().value(place);
        return value instanceof Json.Null ? null : value;
    }

    private @Nullable Json required(String name) {
        Json value = optional(name);
        if (value == null) {
            problems.missing(path, spot(), new Problem.Missing(name, ""));
        }
        return value;
    }

    void error(String name, Json value, String message) {
        problems.error(path.field(name), value.spot(), message);
    }

    /// A problem of the object itself.
    void error(String message) {
        problems.error(path, spot(), message);
    }

    /// A field that must be there is not; why it must be is said too.
    void missing(String name) {
        problems.missing(
                path, spot(), new Problem.Missing(name, Words.of("fault.missing." + name)));
    }

    private void wrongKind(JsonPath where, Json value, String expected) {
        problems.error(where, value.spot(), value.isNot(expected));
    }

    /// The thing's own id, which others refer to.
    String id(Thing thing) {
        String id = ownId();
        if (!id.isEmpty()) {
            references.define(thing, id, path.field("id"), spotOf("id"));
        }
        return id;
    }

    /// An id that only this object's surroundings refer to.
    String ownId() {
        Json value = required("id");
        String id = value == null ? "" : textOf("id", value);
        if (value instanceof Json.Text && !Ids.isId(id)) {
            error("id", value, Words.of("fault.id", id));
            return "";
        }
        return id;
    }

    private Spot spotOf(String name) {
        Json value = object.fields().get(name);
        return value == null ? spot() : value.spot();
    }

    /// Makes a name known that others refer to.
    void define(Thing thing, String id, JsonPath where, Spot spot) {
        references.define(thing, id, where, spot);
    }

    /// Where a field stands.
    LinkCycles.Place at(String name) {
        return new LinkCycles.Place(path.field(name), spotOf(name));
    }

    String text(String name) {
        Json value = required(name);
        if (value == null) {
            return "";
        }
        String text = textOf(name, value);
        if (value instanceof Json.Text && text.isBlank()) {
            error(name, value, Words.of("fault.empty"));
        }
        return text;
    }

    @Nullable String optionalText(String name) {
        Json value = optional(name);
        return value == null ? null : textOf(name, value);
    }

    private String textOf(String name, Json value) {
        return value instanceof Json.Text text ? text.value() : textOf(value, path.field(name));
    }

    private String textOf(Json value, JsonPath where) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        wrongKind(where, value, Words.of("fault.json.text"));
        return "";
    }

    /// The texts of a list; empty where there is none.
    List<String> texts(String name) {
        return shared().list(items(name, this::sharedText));
    }

    private String sharedText(Json value, JsonPath where) {
        return shared().text(textOf(value, where));
    }

    /// The ids of a list, each leading to a thing. Of a single one that is known already there is a
    /// list.
    List<String> references(String name, Thing thing) {
        Json value = optional(name);
        if (value instanceof Json.Arr list
                && list.items().size() == 1
                && list.items().getFirst() instanceof Json.Text id) {
            KnownIds.Known known = references.known(thing, id.value());
            if (known != null) {
                return known.alone();
            }
        }
        List<KnownIds.Known> found = items(name, value, (item, where) -> known(item, where, thing));
        return switch (found.size()) {
            case 0 -> List.of();
            case 1 -> found.getFirst().alone();
            default -> found.stream().map(KnownIds.Known::id).toList();
        };
    }

    String reference(String name, Thing thing) {
        Json value = required(name);
        return value == null ? "" : reference(value, path.field(name), thing);
    }

    @Nullable String optionalReference(String name, Thing thing) {
        Json value = optional(name);
        return value == null ? null : reference(value, path.field(name), thing);
    }

    private String reference(Json value, JsonPath where, Thing thing) {
        return known(value, where, thing).id();
    }

    /// What is known of an id that leads to a thing; what is not known yet waits for it.
    private KnownIds.Known known(Json value, JsonPath where, Thing thing) {
        if (!(value instanceof Json.Text text)) {
            return new KnownIds.Known(textOf(value, where), 0);
        }
        KnownIds.Known known = references.refer(thing, text.value(), where, value.spot());
        return known == null ? new KnownIds.Known(shared().text(text.value()), 0) : known;
    }

    @Nullable Edtf date(String name) {
        Json value = required(name);
        return value == null ? null : date(name, value);
    }

    @Nullable Edtf optionalDate(String name) {
        Json value = optional(name);
        return value == null ? null : date(name, value);
    }

    private @Nullable Edtf date(String name, Json value) {
        if (!(value instanceof Json.Text text)) {
            wrongKind(path.field(name), value, Words.of("fault.json.date"));
            return null;
        }
        try {
            return shared().date(text.value());
        } catch (EdtfException e) {
            error(name, value, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /// The finite number, within bounds that count.
    @Nullable BigDecimal number(String name, double least, double greatest) {
        Json value = required(name);
        return value == null ? null : Numbers.within(value, least, greatest, complain(name));
    }

    @Nullable BigDecimal optionalNumber(String name, double least, double greatest) {
        Json value = optional(name);
        return value == null ? null : Numbers.within(value, least, greatest, complain(name));
    }

    private Numbers.Complaint complain(String name) {
        return (value, message) -> error(name, value, message);
    }

    /// The choice written as the constant's name in small letters.
    <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
        Json value = required(name);
        if (value == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        String written = textOf(name, value);
        for (E choice : choices.getEnumConstants()) {
            String word = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(written)) {
                return choice;
            }
            words.add(word);
        }
        if (value instanceof Json.Text) {
            String hint = NearMiss.hint(written, words);
            error(name, value, Words.of("fault.choice", written, String.join(", ", words), hint));
        }
        return null;
    }

    /// The object, read by its own reader.
    <T> @Nullable T object(String name, Function<Fields, @Nullable T> reader) {
        Json value = required(name);
        return value == null ? null : read(value, path.field(name), reader);
    }

    <T> @Nullable T optionalObject(String name, Function<Fields, @Nullable T> reader) {
        Json value = optional(name);
        return value == null ? null : read(value, path.field(name), reader);
    }

    /// The objects of a list, without those that could not be read.
    <T> List<T> objects(String name, Function<Fields, @Nullable T> reader) {
        return items(name, (value, where) -> read(value, where, reader));
    }

    private <T> @Nullable T read(Json value, JsonPath where, Function<Fields, @Nullable T> reader) {
        if (value instanceof Json.Obj inner) {
            return reader.apply(new Fields(inner, where, reading));
        }
        wrongKind(where, value, Words.of("fault.json.object", "{…}"));
        return null;
    }

    /// Reads an item of a list.
    interface ItemReader<T> {
        @Nullable T read(Json value, JsonPath where);
    }

    /// The items of a list; empty where there is none.
    <T> List<T> items(String name, ItemReader<T> reader) {
        return items(name, optional(name), reader);
    }

    private <T> List<T> items(String name, @Nullable Json value, ItemReader<T> reader) {
        if (!(value instanceof Json.Arr list)) {
            if (value != null) {
                wrongKind(path.field(name), value, Words.of("fault.json.list"));
            }
            return List.of();
        }
        List<T> read = new ArrayList<>(list.items().size());
        JsonPath where = path.field(name);
        for (int i = 0; i < list.items().size(); i++) {
            T item = reader.read(list.items().get(i), where.item(i));
            if (item != null) {
                read.add(item);
            }
        }
        return read;
    }

    void error(JsonPath where, Json value, String message) {
        problems.error(where, value.spot(), message);
    }

    /// What was not asked for. Warns of names close to a known one; `x-…` is never suspected.
    Extra extra() {
        if (unknown == 0) {
            return Extra.NONE;
        }
        Map<String, @Nullable Object> left = new LinkedHashMap<>();
        object.fields()
                .forEach((name, value) -> {
                    if (!asked.contains(name)) {
                        left.put(name, Plain.of(value));
                        warnOfNearMiss(name, value);
                    }
                });
        return left.isEmpty() ? Extra.NONE : new Extra(left);
    }

    private void warnOfNearMiss(String name, Json value) {
        if (!name.startsWith("x-")) {
            NearMiss.of(name, asked)
                    .ifPresent(known ->
                            problems.warning(
                                    path.field(name),
                                    value.spot(),
                                    Words.of("fault.unknown", known)));
        }
    }
}
