package tumen.storage;

import tumen.words.Words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Reads one value, with all in it, from a piece of a file; the small trees of a large one.
final class JsonTree {
    /// How many items most lists have.
    private static final int FEW = 2;

    private final JsonTokens json;
    private final Problems problems;

    JsonTree(JsonTokens json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    /// The next value, an item of the list at `path`.
    Json item(JsonPath path, int index) {
        return value(path, "", index);
    }

    /// The next value, a field of the object at `path`.
    Json field(JsonPath path, String name) {
        return value(path, name, -1);
    }

    /// Writes down the way to a value only where something lies below it.
    private Json value(JsonPath parent, String name, int index) {
        int next = json.peek();
        Spot spot = json.spot();
        return switch (next) {
            case '{' -> new Json.Obj(spot, fields(new JsonPath(parent, name, index)));
            case '[' -> new Json.Arr(spot, items(new JsonPath(parent, name, index)));
            case '"' -> new Json.Text(spot, json.text());
            case 't' -> {
                json.word();
                yield new Json.Bool(spot, true);
            }
            case 'f' -> {
                json.word();
                yield new Json.Bool(spot, false);
            }
            case 'n' -> {
                json.word();
                yield new Json.Null(spot);
            }
            default -> number(spot, parent, name, index);
        };
    }

    private JsonFields fields(JsonPath path) {
        JsonFields fields = new JsonFields();
        for (boolean more = json.enter('}'); more; more = json.another('}')) {
            String name = json.name();
            Json value = field(path, name);
            Json earlier = fields.add(name, value);
            if (earlier != null) {
                problems.error(path.field(name), value.spot(), writtenTwice(name, earlier.spot()));
            }
        }
        return fields;
    }

    /// The message for a field that stands twice in one object.
    static String writtenTwice(String name, Spot earlier) {
        return Words.of("fault.twice", name, earlier.line());
    }

    private List<Json> items(JsonPath path) {
        List<Json> items = new ArrayList<>(FEW);
        for (boolean more = json.enter(']'); more; more = json.another(']')) {
            items.add(item(path, items.size()));
        }
        return items;
    }

    private Json number(Spot spot, JsonPath parent, String name, int index) {
        String text = json.text();
        try {
            return new Json.Num(spot, new BigDecimal(text), text);
        } catch (NumberFormatException e) {
            JsonPath path = new JsonPath(parent, name, index);
            problems.error(path, spot, Words.of("fault.outOfRange", text));
            return new Json.Null(spot);
        }
    }
}
