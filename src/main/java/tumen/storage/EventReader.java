package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Grade;
import tumen.model.Link;
import tumen.model.Quantity;
import tumen.time.Edtf;
import tumen.words.Words;

import java.math.BigDecimal;
import java.util.List;

/// Reads events.
final class EventReader {
    private static final int USUAL_IMPORTANCE = 2;

    private final LinkCycles cycles;

    EventReader(LinkCycles cycles) {
        this.cycles = cycles;
    }

    @Nullable Event event(Fields fields) {
        String id = fields.id(Thing.EVENT);
        String title = fields.text("title");
        String type = fields.reference("type", Thing.TYPE);
        Edtf when = fields.date("when");
        List<String> places = fields.references("places", Thing.PLACE);
        List<String> routes = fields.references("routes", Thing.ROUTE);
        List<String> actors = fields.references("actors", Thing.ACTOR);
        List<Quantity> quantities = fields.objects("quantities", EventReader::quantity);
        String summary = fields.optionalText("summary");
        List<String> tags = fields.texts("tags");
        int importance = importance(fields);
        List<Link> links = fields.objects("links", inner -> link(id, inner));
        List<String> sources = fields.references("sources", Thing.SOURCE);
        Grade grade = fields.optionalObject("grade", EventReader::grade);
        List<Claim> claims = ClaimReader.claims(fields);
        List<Dispute> disputes = ClaimReader.disputes(fields, claims);
        Extra extra = fields.extra();
        if (when == null) {
            return null;
        }
        return new Event(
                id,
                title,
                type,
                when,
                places,
                routes,
                actors,
                quantities,
                summary == null ? "" : summary,
                tags,
                importance,
                links,
                sources,
                grade,
                claims,
                disputes,
                extra);
    }

    private static int importance(Fields fields) {
        BigDecimal value = fields.optionalNumber("importance", 1, 3);
        Json written = fields.optional("importance");
        if (value == null || written == null) {
            return USUAL_IMPORTANCE;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            fields.error("importance", written, Words.of("fault.importance"));
        }
        return value.intValue();
    }

    private Link link(String event, Fields fields) {
        String kind = fields.text("kind");
        String target = fields.reference("event", Thing.EVENT);
        cycles.add(kind, event, target, fields.at("event"));
        return new Link(kind, target, fields.extra());
    }

    static Quantity quantity(Fields fields) {
        BigDecimal value = fields.optionalNumber("value", -Double.MAX_VALUE, Double.MAX_VALUE);
        String unit = fields.text("unit");
        String qualifier = fields.optionalText("qualifier");
        if (fields.optional("value") == null && qualifier == null) {
            fields.error(Words.of("fault.quantity"));
        }
        return new Quantity(value, unit, qualifier, fields.optionalText("of"), fields.extra());
    }

    private static boolean isGrade(String code) {
        return code.length() == 2
                && "ABCDEF".indexOf(code.charAt(0)) >= 0
                && "123456".indexOf(code.charAt(1)) >= 0;
    }

    static @Nullable Grade grade(Fields fields) {
        String code = fields.text("code");
        String reason = fields.optionalText("reason");
        Json written = fields.optional("code");
        Extra extra = fields.extra();
        if (isGrade(code)) {
            return fields.shared()
                    .grade(new Grade(code.charAt(0), code.charAt(1) - '0', reason, extra));
        }
        if (written instanceof Json.Text) {
            fields.error("code", written, Words.of("fault.grade", code));
        }
        return null;
    }
}
