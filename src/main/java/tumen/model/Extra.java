package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a project file this version does not know, in their order, as plain Java values
/// (`Map`, `List`, `String`, `Number`, `Boolean`, null). They ride along so that a save loses
/// nothing.
public record Extra(Map<String, @Nullable Object> fields) {
    /// No unknown fields.
    public static final Extra NONE = new Extra(Map.of());

    public Extra {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
