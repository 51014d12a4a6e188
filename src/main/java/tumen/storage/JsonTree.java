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

    /// The value at the current token, which stands at `path`; afterwards its last token is
    /// current.
    Json value(JsonPath path) {
        Spot spot = spot();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Obj(spot, fields(path));
            case START_ARRAY -> new Json.Arr(spot, items(path));
            case VALUE_STRING -> new Json.Text(spot, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot, path);
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
            Spot spot = spot();
            parser.nextToken();
            JsonPath field = path.field(name);
            Json value = value(field);
            Json earlier = fields.putIfAbsent(name, value);
            if (earlier != null) {
                problems.error(field, spot, writtenTwice(name, earlier.spot()));
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
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path.item(items.size())));
        }
        return items;
    }

    private Json number(Spot spot, JsonPath path) {
        String text = parser.getString();
        try {
            return new Json.Num(spot, new BigDecimal(text), text);
        } catch (NumberFormatException e) {
            problems.error(path, spot, "the number " + text + " is out of all range");
            return new Json.Null(spot);
        }
    }
}
