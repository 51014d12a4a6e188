package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.model.StoredView;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A view as one line that can be pasted, typed and put into a picture:
/// `tumen:view?time=2023-07-01/2024-01-15&camera=42.6,131.5,6`.
public final class ViewLink {
    private static final String SCHEME = "tumen:view?";

    private ViewLink() {}

    /// The line for a view.
    public static String of(ViewState view) {
        return of(StoredViews.of(view));
    }

    /// The line for a kept view; fields no row knows are left out.
    public static String of(StoredView stored) {
        List<String> pairs = new ArrayList<>();
        for (ViewField field : ViewFields.ALL) {
            Object value = stored.fields().get(field.name());
            if (value != null) {
                pairs.add(field.name() + "=" + PlainKind.toLink(value));
            }
        }
        return SCHEME + String.join("&", pairs);
    }

    /// Reads a line; the `tumen:view?` before it may be left out.
    ///
    /// @throws IllegalArgumentException naming the field that is wrong
    public static StoredView read(String line) {
        String text = line.strip();
        String query = text.startsWith(SCHEME) ? text.substring(SCHEME.length()) : text;
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            ViewField field = field(name);
            if (equals < 0 || fields.containsKey(name)) {
                throw new IllegalArgumentException(name + ": write it once, as " + name + "=…");
            }
            try {
                fields.put(name, field.kind().ofLink(pair.substring(equals + 1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
            }
        }
        StoredView stored = new StoredView(fields);
        StoredViews.faults(stored).stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.field() + ": " + fault.message());
                });
        return stored;
    }

    private static ViewField field(String name) {
        return ViewFields.ALL.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                Words.of(
                                        "view.part",
                                        name,
                                        ViewFields.ALL.stream()
                                                .map(ViewField::name)
                                                .collect(Collectors.joining(", ")))));
    }
}
