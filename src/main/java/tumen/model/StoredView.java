package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A view as a file keeps it: fields by name, their values plain (`String`, `Number`, `Boolean`,
/// `List` of these). What they mean is known where views are; fields it does not know ride along.
public record StoredView(Map<String, @Nullable Object> fields) {
    /// A view that says nothing: the project as it opens.
    public static final StoredView OPENING = new StoredView(Map.of());

    public StoredView {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
