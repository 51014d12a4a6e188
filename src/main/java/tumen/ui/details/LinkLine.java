package tumen.ui.details;

import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.LinkWords;
import tumen.state.AppState;

import java.util.List;
import java.util.stream.Stream;

/// Another event this one leads to, or is led to from: `Reports`, `Reported by`.
public record LinkLine(String relation, Event event, EventType type) {
    static List<LinkLine> of(Event event, AppState state) {
        Stream<LinkLine> out =
                event.links().stream()
                        .flatMap(link -> line(LinkWords.forth(link.kind()), link.event(), state));
        Stream<LinkLine> in =
                state.index().events().stream()
                        .flatMap(other ->
                                other.links().stream()
                                        .filter(link -> link.event().equals(event.id()))
                                        .flatMap(link ->
                                                line(
                                                        LinkWords.back(link.kind()),
                                                        other.id(),
                                                        state)));
        return Stream.concat(out, in).toList();
    }

    private static Stream<LinkLine> line(String relation, String event, AppState state) {
        return state.told(event).stream()
                .map(told ->
                        new LinkLine(relation, told, state.index().catalogue().type(told.type())));
    }
}
