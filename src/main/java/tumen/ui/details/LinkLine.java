package tumen.ui.details;

import tumen.index.EventIndex;
import tumen.model.Event;
import tumen.model.EventType;

import java.util.List;
import java.util.stream.Stream;

/// Another event this one leads to, or is led to from: `Reports`, `Reported by`.
public record LinkLine(String relation, Event event, EventType type) {
    static List<LinkLine> of(Event event, EventIndex index) {
        Stream<LinkLine> out =
                event.links().stream()
                        .map(link ->
                                line(
                                        EventSheet.capital(link.kind()),
                                        index.catalogue().event(link.event()),
                                        index));
        Stream<LinkLine> in =
                index.events().stream()
                        .flatMap(other ->
                                other.links().stream()
                                        .filter(link -> link.event().equals(event.id()))
                                        .map(link -> line(back(link.kind()), other, index)));
        return Stream.concat(out, in).toList();
    }

    private static LinkLine line(String relation, Event event, EventIndex index) {
        return new LinkLine(relation, event, index.catalogue().type(event.type()));
    }

    private static String back(String kind) {
        return switch (kind) {
            case "reports" -> "Reported by";
            case "follows" -> "Followed by";
            default -> "Linked from";
        };
    }
}
