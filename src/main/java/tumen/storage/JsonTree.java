package tumen.storage;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads one value, with all in it, from a piece's stream of tokens; the small trees of a large
/// file.
final class JsonTree {
    /// How many items most lists have.
    private static final int FEW = 2;

    private final JsonParser parser;
    private final Problems problems;
    private final Piece.Start start;

    JsonTree(JsonParser parser, Problems problems, Piece.Start start) {
        this.parser = parser;
        this.problems = problems;
        this.start = start;
    }

    /// The spot of the current token in the file.
    Spot spot() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return start.spot(location.getLineNr(), location.getCharOffset());
    }

    /// The value at the current token, an item of the list at `path`; afterwards its last token is
    /// current.
    Json item(JsonPath path, int index) {
        return value(path, "", index);
    }

    /// The value at the current token, a field of the object at `path`; afterwards its last token
    /// is current.
    Json field(JsonPath path, String name) {
        return value(path, name, -1);
    }

    /// Writes down the way to a value only where something lies below it.
    private Json value(JsonPath parent, String name, int index) {
        Spot spot = spot();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Obj(spot, fields(new JsonPath(parent, name, index)));
            case START_ARRAY -> new Json.Arr(spot, items(new JsonPath(parent, name, index)));
            case VALUE_STRING -> new Json.Text(spot, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot, parent, name, index);
            case VALUE_TRUE -> new Json.Bool(spot, true);
            case VALUE_FALSE -> new Json.Bool(spot, false);
            case VALUE_NULL -> new Json.Null(spot);
            default -> throw new IllegalStateException("no value at " + parser.currentToken());
        };
    }

    private Map<String, Json> fields(JsonPath path) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Json value = field(path, name);
            Json earlier = fields.putIfAbsent(name, value);
            if (earlier != null) {
                problems.error(path.field(name), value.spot(), writtenTwice(name, earlier.spot()));
            }
        }
        return fields;
    }

    /// The message for a field that stands twice in one object.
    static String writtenTwice(String name, Spot earlier) {
        return "\"%s\" is written twice, first in line %d; keep one"
                .formatted(name, earlier.line());
    }

    private List<Json> items(JsonPath path) {
        List<Json> items = new ArrayList<>(FEW);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(item(path, items.size()));
        }
        return items;
    }

    private Json number(Spot spot, JsonPath parent, String name, int index) {
        String text = parser.getString();
        try {
            return new Json.Num(spot, new BigDecimal(text), text);
        } catch (NumberFormatException e) {
            JsonPath path = new JsonPath(parent, name, index);
            problems.error(path, spot, "the number " + text + " is out of all range");
            return new Json.Null(spot);
        }
    }
}
