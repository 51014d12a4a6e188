package tumen.storage;

import org.jspecify.annotations.Nullable;

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

    private static Map<String, @Nullable Object> map(Json.Obj object) {
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
