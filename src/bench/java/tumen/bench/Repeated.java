package tumen.bench;

import tumen.model.Event;
import tumen.model.Project;

import java.util.List;
import java.util.stream.IntStream;

/// Larger projects from a smaller one: its events again under other ids, sharing all else.
final class Repeated {
    private Repeated() {}

    static Project of(Project project, int times) {
        List<Event> events = project.events();
        return project.withEvents(
                IntStream.range(0, times * events.size())
                        .mapToObj(number -> again(events.get(number % events.size()), number))
                        .toList());
    }

    private static Event again(Event event, int number) {
        return event.named("r" + number, event.title());
    }
}
