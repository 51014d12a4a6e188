package tumen.storage;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns what is not understood into plain Java values that ride along: `Map`, `List`, `String`,
/// `BigDecimal`, `Boolean`, null.
final class Plain {
    private Plain() {}

    static @Nullable Object of(Json value) {
        return switch (value) {
            case Json.Obj object -> map(object);
            case Json.Arr list -> list(list);
            case Json.Text text -> text.value();
            case Json.Num number -> number.value();
            case Json.Bool bool -> bool.value();
            case Json.Null _ -> null;
        };
    }

    /// The JSON value of a plain one, as if it stood in no line.
    static Json json(@Nullable Object value) {
        return switch (value) {
            case null -> new Json.Null(Spot.START);
            case String text -> new Json.Text(Spot.START, text);
            case BigDecimal number -> new Json.Num(Spot.START, number, number.toPlainString());
            case Boolean bool -> new Json.Bool(Spot.START, bool);
            case Map<?, ?> map -> new Json.Obj(Spot.START, fields(map));
            case List<?> list -> new Json.Arr(Spot.START, list.stream().map(Plain::json).toList());
            default -> throw new IllegalArgumentException("no plain value: " + value.getClass());
        };
    }

    private static JsonFields fields(Map<?, ?> map) {
        JsonFields fields = new JsonFields();
        map.forEach((name, value) -> fields.add(String.valueOf(name), json(value)));
        return fields;
    }

    /// The fields of an object.
    static Map<String, @Nullable Object> map(Json.Obj object) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> fields.put(name, of(value)));
        return Collections.unmodifiableMap(fields);
    }

    private static List<@Nullable Object> list(Json.Arr list) {
        List<@Nullable Object> items = new ArrayList<>();
        list.items().forEach(item -> items.add(of(item)));
        return Collections.unmodifiableList(items);
    }
}
