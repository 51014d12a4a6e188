package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Extra;
import tumen.model.Grade;
import tumen.model.Quantity;
import tumen.time.Edtf;
import tumen.words.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads an event's claims and the disputes between them.
final class ClaimReader {
    private static final List<String> CONTENTS =
            List.of("statement", "quote", "when", "places", "route", "quantity");

    private ClaimReader() {}

    static List<Claim> claims(Fields event) {
        if (event.optional("claims") == null) {
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        return event.objects("claims", fields -> claim(fields, ids));
    }

    /// A claim whose id is none of some others.
    static Claim claim(Fields fields, Set<String> ids) {
        String id = fields.ownId();
        if (!id.isEmpty() && !ids.add(id)) {
            fields.error(Words.of("fault.id.claim", id));
        }
        List<String> sources = fields.references("sources", Thing.SOURCE);
        if (sources.isEmpty()) {
            fields.missing("sources");
        }
        Edtf made = fields.optionalDate("made");
        String statement = fields.optionalText("statement");
        String quote = fields.optionalText("quote");
        Edtf when = fields.optionalDate("when");
        List<String> places = fields.references("places", Thing.PLACE);
        String route = fields.optionalReference("route", Thing.ROUTE);
        Quantity quantity = fields.optionalObject("quantity", EventReader::quantity);
        Grade grade = fields.optionalObject("grade", EventReader::grade);
        String release = fields.optionalReference("release", Thing.LEVEL);
        Extra extra = fields.extra();
        requireContent(fields);
        return new Claim(
                fields.shared().text(id),
                sources,
                made,
                statement,
                quote,
                when,
                places,
                route,
                quantity,
                grade,
                release,
                extra);
    }

    private static void requireContent(Fields fields) {
        for (String content : CONTENTS) {
            if (fields.optional(content) != null) {
                return;
            }
        }
        fields.error(Words.of("fault.claim.empty"));
    }

    static List<Dispute> disputes(Fields event, List<Claim> claims) {
        if (event.optional("disputes") == null) {
            return List.of();
        }
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        return event.objects("disputes", fields -> dispute(fields, ids));
    }

    private static Dispute dispute(Fields fields, Set<String> ids) {
        String aspect = fields.text("aspect");
        List<String> claims =
                fields.items("claims", (value, where) -> claimId(fields, value, where, ids));
        if (claims.isEmpty()) {
            fields.missing("claims");
        }
        return new Dispute(aspect, claims, fields.optionalText("assessment"), fields.extra());
    }

    private static @Nullable String claimId(
            Fields fields, Json value, JsonPath where, Set<String> ids) {
        if (!(value instanceof Json.Text text)) {
            fields.error(where, value, value.isNot(Words.of("fault.json.claim")));
            return null;
        }
        if (!ids.contains(text.value())) {
            fields.error(
                    where,
                    value,
                    Words.of("fault.noClaim", text.value(), NearMiss.hint(text.value(), ids)));
        }
        return text.value();
    }
}
