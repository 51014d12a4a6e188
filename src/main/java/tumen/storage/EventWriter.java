package tumen.storage;

import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Link;
import tumen.model.Quantity;

/// Writes events with all in them.
final class EventWriter {
    private final FieldWriter writer;

    EventWriter(FieldWriter writer) {
        this.writer = writer;
    }

    void event(Event event) {
        writer.text("id", event.id())
                .text("title", event.title())
                .text("type", event.type())
                .date("when", event.when())
                .texts("places", event.places())
                .texts("routes", event.routes())
                .texts("actors", event.actors())
                .objects("quantities", event.quantities(), this::quantity)
                .text("summary", event.summary().isEmpty() ? null : event.summary())
                .texts("tags", event.tags())
                .number("importance", event.importance())
                .objects("links", event.links(), this::link)
                .texts("sources", event.sources())
                .object("grade", event.grade(), this::grade)
                .objects("claims", event.claims(), this::claim)
                .objects("disputes", event.disputes(), this::dispute)
                .extra(event.extra());
    }

    private void quantity(Quantity quantity) {
        writer.number("value", quantity.value())
                .text("unit", quantity.unit())
                .text("qualifier", quantity.qualifier())
                .text("of", quantity.of())
                .extra(quantity.extra());
    }

    private void link(Link link) {
        writer.text("kind", link.kind()).text("event", link.event()).extra(link.extra());
    }

    private void grade(Grade grade) {
        writer.text("code", grade.code()).text("reason", grade.reason()).extra(grade.extra());
    }

    void claim(Claim claim) {
        writer.text("id", claim.id())
                .texts("sources", claim.sources())
                .date("made", claim.made())
                .text("statement", claim.statement())
                .text("quote", claim.quote())
                .date("when", claim.when())
                .texts("places", claim.places())
                .text("route", claim.route())
                .object("quantity", claim.quantity(), this::quantity)
                .object("grade", claim.grade(), this::grade)
                .text("release", claim.release())
                .extra(claim.extra());
    }

    private void dispute(Dispute dispute) {
        writer.text("aspect", dispute.aspect())
                .texts("claims", dispute.claims())
                .text("assessment", dispute.assessment())
                .extra(dispute.extra());
    }
}
