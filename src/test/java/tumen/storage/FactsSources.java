package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import tumen.model.Extra;
import tumen.model.Source;
import tumen.time.Edtf;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sources the events name, each once, in the order they first appear.
final class FactsSources {
    private static final Pattern CITING = Pattern.compile("\\(citing (.+)\\)");
    private static final Pattern AGENCY =
            Pattern.compile("\\((Reuters|AP|AFP|AA|Yonhap|Yomiuri)\\)");
    private static final Pattern FIRST =
            Pattern.compile(
                    "^(.+?)(?: via .+| \\((?:translated )?copy.*\\)| \\(reposted by .+\\))$");

    private final Map<String, Source> byKey = new LinkedHashMap<>();

    FactsSources() {
        for (JsonNode event : FactsFiles.events()) {
            for (JsonNode fact : event.get("sources")) {
                Source source = source(fact);
                Source earlier = byKey.putIfAbsent(source.id(), source);
                if (earlier != null && !earlier.equals(source)) {
                    throw new IllegalStateException("two sources called " + source.id());
                }
            }
        }
    }

    List<Source> all() {
        return List.copyOf(byKey.values());
    }

    /// The earliest date among some sources; null if none has one.
    @Nullable Edtf earliest(Collection<String> keys) {
        return keys.stream()
                .map(key -> Objects.requireNonNull(byKey.get(key), key))
                .flatMap(source -> Optional.ofNullable(source.date()).stream())
                .min(Comparator.comparingLong(date -> date.span().earliest()))
                .orElse(null);
    }

    private static Source source(JsonNode fact) {
        String date = textOf(fact, "date");
        String url = textOf(fact, "url");
        return new Source(
                fact.get("key").stringValue(),
                fact.get("publisher").stringValue(),
                fact.get("title").stringValue(),
                date == null ? null : Edtf.parse(date),
                url == null ? null : URI.create(url),
                fact.get("status").stringValue(),
                textOf(fact, "note"),
                origin(fact.get("publisher").stringValue()),
                Extra.NONE);
    }

    /// Whom a publisher names as the one it took its text from: `Reuters via Dawn`, `UNN (citing
    /// Yonhap)`, `LBC Group (Reuters)`, `CNN (copy)`; null if it names nobody or several.
    static @Nullable String origin(String publisher) {
        Matcher citing = CITING.matcher(publisher);
        if (citing.find()) {
            return citing.group(1).matches(".*( and |, ).*") ? null : citing.group(1);
        }
        Matcher agency = AGENCY.matcher(publisher);
        if (agency.find()) {
            return agency.group(1)
                    .replace("AA", "Anadolu")
                    .replace("Yomiuri", "The Yomiuri Shimbun");
        }
        Matcher first = FIRST.matcher(publisher);
        return first.find() ? first.group(1) : null;
    }

    /// The text of a field that may be missing or null.
    static @Nullable String textOf(JsonNode fact, String field) {
        JsonNode value = fact.get(field);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    static List<String> textsOf(JsonNode fact, String field) {
        return fact.get(field).valueStream().map(JsonNode::stringValue).toList();
    }
}
