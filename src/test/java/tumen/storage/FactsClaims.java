package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Extra;
import tumen.model.Grade;
import tumen.model.Quantity;
import tumen.time.Edtf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An event's claims, and the readings of its disputes, which become claims too.
final class FactsClaims {
    private static final Pattern QUALIFIER =
            Pattern.compile("^(More than|At least|About|Nearly|Up to)\\b");

    private final JsonNode event;
    private final Grade grade;
    private final FactsSources sources;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();

    FactsClaims(JsonNode event, Grade grade, FactsSources sources) {
        this.event = event;
        this.grade = grade;
        this.sources = sources;
        for (JsonNode fact : event.get("claims")) {
            claims.add(undisputed(fact));
        }
        for (JsonNode fact : event.get("disputes")) {
            addDispute(fact);
        }
    }

    List<Claim> claims() {
        return claims;
    }

    List<Dispute> disputes() {
        return disputes;
    }

    private Claim undisputed(JsonNode fact) {
        List<String> keys = FactsSources.textsOf(fact, "sources");
        return new Claim(
                fact.get("id").stringValue(),
                keys,
                sources.earliest(keys),
                FactsSources.textOf(fact, "statement"),
                FactsSources.textOf(fact, "quote"),
                null,
                List.of(),
                null,
                null,
                grade,
                null,
                Extra.NONE);
    }

    private void addDispute(JsonNode fact) {
        String prefix = event.get("id").stringValue() + "-d" + (disputes.size() + 1) + "-";
        String aspect = fact.get("aspect").stringValue();
        List<String> readings = new ArrayList<>();
        for (JsonNode reading : fact.get("claims")) {
            Claim claim = reading(prefix + (readings.size() + 1), aspect, reading);
            claims.add(claim);
            readings.add(claim.id());
        }
        disputes.add(
                new Dispute(aspect, readings, FactsSources.textOf(fact, "assessment"), Extra.NONE));
    }

    private Claim reading(String id, String aspect, JsonNode fact) {
        List<String> keys = FactsSources.textsOf(fact, "sources");
        String date = FactsSources.textOf(fact, "date");
        String place = FactsSources.textOf(fact, "place");
        return new Claim(
                id,
                keys,
                sources.earliest(keys),
                fact.get("statement").stringValue(),
                null,
                date == null ? null : Edtf.parse(date),
                place == null ? List.of() : List.of(place),
                null,
                quantity(aspect, fact),
                new Grade(
                        'F',
                        6,
                        "Contested: the facts grade the event as a whole (%s), not single contested readings."
                                .formatted(grade.code())),
                null,
                Extra.NONE);
    }

    private @Nullable Quantity quantity(String aspect, JsonNode fact) {
        if (!fact.has("value")) {
            return null;
        }
        String unit =
                aspect.contains("containers")
                        ? "containers"
                        : event.get("quantity").get("unit").stringValue();
        Matcher qualifier = QUALIFIER.matcher(fact.get("statement").stringValue());
        return new Quantity(
                new BigDecimal(fact.get("value").toString()),
                unit,
                qualifier.find() ? qualifier.group(1).toLowerCase(Locale.ROOT) : null);
    }
}
