package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Briefing;
import tumen.model.Extra;
import tumen.model.Marking;
import tumen.model.NamedView;
import tumen.model.Release;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.state.StoredViews;
import tumen.words.Words;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads briefings and release levels.
final class BriefingReader {
    private static final double SHORTEST_SECONDS = 0.1;

    private BriefingReader() {}

    static Briefing briefing(Fields fields) {
        String id = fields.id(Thing.BRIEFING);
        String title = fields.text("title");
        Marking marking = fields.optionalObject("marking", BriefingReader::marking);
        String release = fields.optionalReference("release", Thing.LEVEL);
        Set<String> ids = new HashSet<>();
        List<Step> steps = fields.objects("steps", step -> step(step, ids));
        return new Briefing(id, title, marking, release, steps, fields.extra());
    }

    static NamedView namedView(Fields fields) {
        return new NamedView(fields.text("title"), view(fields), fields.extra());
    }

    private static Marking marking(Fields fields) {
        return new Marking(
                fields.text("text"),
                Colours.of(fields, "ink"),
                Colours.of(fields, "ground"),
                fields.extra());
    }

    private static Step step(Fields fields, Set<String> ids) {
        String id = fields.ownId();
        Json written = fields.optional("id");
        if (written != null && !id.isEmpty() && !ids.add(id)) {
            fields.error("id", written, Words.of("fault.id.step", id));
        }
        String part = words(fields, "part");
        String title = words(fields, "title");
        String caption = words(fields, "caption");
        String notes = words(fields, "notes");
        BigDecimal seconds = fields.optionalNumber("seconds", SHORTEST_SECONDS, Step.LONGEST);
        BigDecimal transition = fields.optionalNumber("transition", 0, Step.LONGEST_TRANSITION);
        StoredView view = view(fields);
        return new Step(
                id,
                part,
                title,
                caption,
                notes,
                seconds == null ? null : (Double) seconds.doubleValue(),
                transition == null ? Step.TRANSITION : transition.doubleValue(),
                view,
                fields.extra());
    }

    private static String words(Fields fields, String name) {
        String text = fields.optionalText(name);
        return text == null ? "" : text;
    }

    private static StoredView view(Fields fields) {
        Json written = fields.optional("view");
        if (!(written instanceof Json.Obj object)) {
            if (written != null) {
                fields.error("view", written, written.isNot(Words.of("fault.json.object", "{…}")));
            }
            return StoredView.OPENING;
        }
        StoredView view = new StoredView(Plain.map(object));
        for (StoredViews.Fault fault : StoredViews.faults(view)) {
            Json value = object.fields().get(fault.field());
            fields.error("view." + fault.field(), value == null ? object : value, fault.message());
        }
        return view;
    }

    static Release release(Fields fields) {
        List<String> levels = fields.items("levels", (value, where) -> level(fields, value, where));
        List<String> coarse = fields.references("coarse", Thing.LEVEL);
        SortedMap<String, String> events = new TreeMap<>();
        SortedMap<String, String> sources = new TreeMap<>();
        Map<String, Extra> further = new HashMap<>();
        fields.objects(
                "labels",
                label -> {
                    String level = label.reference("level", Thing.LEVEL);
                    String event = label.optionalReference("event", Thing.EVENT);
                    String source = label.optionalReference("source", Thing.SOURCE);
                    if ((event == null) == (source == null)) {
                        label.error(Words.of("fault.label"));
                    }
                    Extra more = label.extra();
                    if (event != null) {
                        events.put(event, level);
                        further.put(Release.label("event", event), more);
                    }
                    if (source != null) {
                        sources.put(source, level);
                        further.put(Release.label("source", source), more);
                    }
                    return more;
                });
        return new Release(levels, coarse, events, sources, further, fields.extra());
    }

    private static @Nullable String level(Fields fields, Json value, JsonPath where) {
        if (value instanceof Json.Text text && !text.value().isBlank()) {
            fields.define(Thing.LEVEL, text.value(), where, value.spot());
            return text.value();
        }
        fields.error(where, value, value.isNot(Words.of("fault.json.level")));
        return null;
    }
}
