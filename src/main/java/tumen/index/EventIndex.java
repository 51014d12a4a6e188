package tumen.index;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Project;
import tumen.time.TimeSpan;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// A project's events in the order of time, ready to be asked. Immutable; an edit or an import
/// makes a new one.
public final class EventIndex {
    private static final long NEVER_DATED = Long.MIN_VALUE;

    private final Project project;
    private final Catalogue catalogue;
    private final List<Event> events;
    private final long[] publicOn;
    private final String[] texts;

    private EventIndex(Project project) {
        this.project = project;
        this.catalogue = project.catalogue();
        this.events =
                project.events().stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Event event) -> event.when().span().earliest())
                                        .thenComparingLong(event -> event.when().span().latest())
                                        .thenComparing(Event::id))
                        .toList();
        this.publicOn =
                events.stream()
                        .mapToLong(event -> Publication.day(event, catalogue).orElse(NEVER_DATED))
                        .toArray();
        this.texts =
                events.stream()
                        .map(event -> SearchText.normalise(EventText.of(event, catalogue)))
                        .toArray(String[]::new);
    }

    /// Indexes a project.
    public static EventIndex of(Project project) {
        return new EventIndex(project);
    }

    /// The project that was indexed.
    public Project project() {
        return project;
    }

    /// The project's things by id.
    public Catalogue catalogue() {
        return catalogue;
    }

    /// All events, earliest first.
    public List<Event> events() {
        return events;
    }

    /// The events a filter lets through within a time, earliest first.
    public List<Event> find(Filter filter, TimeWindow window) {
        return rows(filter, window.from(), window.to(), true);
    }

    /// The events a filter lets through at any time, earliest first.
    public List<Event> find(Filter filter) {
        return rows(filter, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true);
    }

    /// How many events of each type there would be if no type were hidden, in the project's order
    /// of types.
    public Map<EventType, Integer> countsByType(Filter filter, TimeWindow window) {
        Map<EventType, Integer> counts = new LinkedHashMap<>();
        project.types().forEach(type -> counts.put(type, 0));
        for (Event event : rows(filter, window.from(), window.to(), false)) {
            counts.merge(catalogue.type(event.type()), 1, Integer::sum);
        }
        return counts;
    }

    /// The day an event became public: the earliest date among its sources; empty if none has a
    /// date.
    public OptionalLong publicOn(Event event) {
        return Publication.day(event, catalogue);
    }

    private List<Event> rows(Filter filter, double from, double to, boolean types) {
        List<String> wanted = SearchText.words(filter.text());
        List<Event> found = new ArrayList<>();
        for (int row = 0; row < events.size(); row++) {
            Event event = events.get(row);
            TimeSpan span = event.when().span();
            if (span.overlaps(from, to)
                    && (!types || !filter.hiddenTypes().contains(event.type()))
                    && knownBy(row, filter.knownOn())
                    && wanted.stream().allMatch(texts[row]::contains)) {
                found.add(event);
            }
        }
        return found;
    }

    private boolean knownBy(int row, OptionalLong day) {
        return day.isEmpty() || (publicOn[row] != NEVER_DATED && publicOn[row] <= day.getAsLong());
    }
}
