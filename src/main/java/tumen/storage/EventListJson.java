package tumen.storage;

import tools.jackson.databind.json.JsonMapper;

import tumen.model.Event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Events as a short JSON list: `{"events":[{"id":…,"title":…,"type":…,"when":…}]}`.
public final class EventListJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private EventListJson() {}

    /// The list in the order given, on one line.
    public static String of(List<Event> events) {
        return MAPPER.writeValueAsString(
                Map.of("events", events.stream().map(EventListJson::row).toList()));
    }

    private static Map<String, String> row(Event event) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", event.id());
        row.put("title", event.title());
        row.put("type", event.type());
        row.put("when", event.when().text());
        return row;
    }
}
