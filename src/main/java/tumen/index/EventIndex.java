package tumen.index;

import tumen.claim.Heard;
import tumen.claim.Telling;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.progress.Wanted;
import tumen.progress.Watch;
import tumen.time.TimeWindow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// A project's events in the order of time, ready to be asked. Immutable and safe between threads;
/// an edit or an import makes a new one.
///
/// A row is an event as it was told from one day until another; without a knowledge date there is
/// one row for each event.
public final class EventIndex {
    private static final int REMEMBERED_FILTERS = 16;
    private static final int REMEMBERED_STORIES = 2;

    private final Project project;
    private final Catalogue catalogue;
    private final EventColumns columns;
    private final Criteria criteria;
    private final Memo<Filter, Matches> matches = new Memo<>(REMEMBERED_FILTERS);
    private final Memo<Heard, EventIndex> heard = new Memo<>(REMEMBERED_STORIES);
    private final Memo<Surely, Matches> certain = new Memo<>(REMEMBERED_FILTERS);

    private record Surely(Filter filter, TimeWindow window) {}

    private EventIndex(Project project, Catalogue catalogue, EventColumns columns) {
        this.project = project;
        this.catalogue = catalogue;
        this.columns = columns;
        this.criteria = new Criteria(columns);
    }

    /// Indexes a project as its editor tells it.
    public static EventIndex of(Project project) {
        return of(project, Progress.UNWATCHED);
    }

    /// Indexes a project, working on all processors and telling how far it is.
    ///
    /// @throws java.util.concurrent.CancellationException soon after the calling thread was
    ///   interrupted
    public static EventIndex of(Project project, Progress progress) {
        EventIndex index = begun(project, progress);
        index.complete();
        return index;
    }

    /// The same with only what views are drawn by; the rest is worked out when it is asked for, or
    /// from [#complete()] on.
    ///
    /// @throws java.util.concurrent.CancellationException soon after the calling thread was
    ///   interrupted
    public static EventIndex begun(Project project, Progress progress) {
        return Wanted.during(
                progress,
                () -> {
                    Catalogue catalogue = project.catalogue();
                    long looks = (long) EventColumns.LOOKS * project.events().size();
                    EventColumns columns =
                            new EventColumns(project, catalogue, new Watch(progress, looks));
                    return new EventIndex(project, catalogue, columns);
                });
    }

    /// Has the rest worked out in the background.
    public void complete() {
        columns.complete();
    }

    /// The index of the story as some sources tell it; made when it is first asked for, which takes
    /// as long as opening the project did.
    public EventIndex heard(Heard sources) {
        return sources.isAll() ? this : heard.get(sources, asked -> of(asked.of(project)));
    }

    /// The project that was indexed.
    public Project project() {
        return project;
    }

    /// The project's things by id.
    public Catalogue catalogue() {
        return catalogue;
    }

    /// All events as they are told now, earliest first.
    public List<Event> events() {
        return matches(Filter.ALL).all();
    }

    /// How many rows there are.
    public int size() {
        return columns.events().size();
    }

    /// The event of a row.
    public Event event(int row) {
        return columns.events().get(row);
    }

    /// The row, of some, that tells an event just so; -1 if none does. Several of all rows may: an
    /// event can be told alike from different days on.
    int rowOf(Event event, Bits rows) {
        Slice slice = times().slice(event.when().from(), Math.nextUp(event.when().from()));
        for (int row = rows.next(slice.startFrom());
                row < slice.startTo();
                row = rows.next(row + 1)) {
            if (event(row).id().equals(event.id()) && event(row).equals(event)) {
                return row;
            }
        }
        return -1;
    }

    /// Where events stand on the map.
    public Pins pins() {
        return columns.pins();
    }

    /// What a filter lets through at any time, whatever its certainty.
    public Matches matches(Filter filter) {
        return matches.get(
                filter.withCertainty(Certainty.ALL),
                asked -> new Matches(this, criteria.rows(asked)));
    }

    /// What a filter lets through within a time; ask the matches for counts in that time only.
    public Matches matches(Filter filter, TimeWindow window) {
        Matches all = matches(filter);
        return filter.certainty() == Certainty.ALL
                ? all
                : certain.get(
                        new Surely(filter, window),
                        _ -> new Matches(this, surely(all, filter.certainty(), window)));
    }

    private Rows surely(Matches all, Certainty certainty, TimeWindow window) {
        Rows sure =
                Rows.of(
                        orders(),
                        () ->
                                Bits.where(
                                        size(),
                                        row ->
                                                all.rows().contains(row)
                                                        && times().isSurely(
                                                                        row, event(row), window)));
        return certainty == Certainty.CERTAIN ? sure : all.within(window).rows().without(sure);
    }

    /// The events a filter lets through within a time, earliest first.
    public List<Event> find(Filter filter, TimeWindow window) {
        return matches(filter, window).within(window);
    }

    /// The events a filter lets through at any time, earliest first.
    public List<Event> find(Filter filter) {
        return matches(filter).all();
    }

    /// Whether the texts are ready; a search before that waits for them.
    public boolean hasTexts() {
        return columns.hasTexts();
    }

    /// What a text search finds among what a filter lets through.
    public Search search(Filter filter, String text) {
        return new Search(
                matches(filter.withText(text)),
                criteria.titled(text, Rows::and),
                criteria.titled(text, Rows::or));
    }

    /// How many events there would be with each value of a facet if the filter asked for nothing of
    /// that facet, in the project's order.
    public Map<String, Integer> counts(Facet facet, Filter filter, TimeWindow window) {
        FacetColumn column = columns.facet(facet);
        int[] counts =
                column.counts(
                        matches(filter.with(facet, Choice.ANY), window)
                                .within(window)
                                .rows()
                                .in(Order.START));
        Map<String, Integer> byValue = new LinkedHashMap<>();
        for (int value = 0; value < counts.length; value++) {
            byValue.put(column.values().get(value), counts[value]);
        }
        return byValue;
    }

    /// Every value of a facet there is, in the project's order.
    public List<String> values(Facet facet) {
        return columns.facet(facet).values();
    }

    /// How many events of each type there would be if the filter asked for no types, in the
    /// project's order of types. Costs the same however many events there are.
    public Map<EventType, Integer> countsByType(Filter filter, TimeWindow window) {
        Matches others = matches(filter.with(Facet.TYPE, Choice.ANY), window);
        Map<EventType, Integer> counts = new LinkedHashMap<>();
        for (EventType type : project.types()) {
            counts.put(type, others.having(Facet.TYPE, Set.of(type.id())).count(window));
        }
        return counts;
    }

    /// Cuts a time into columns in which matches can be counted.
    public Columns columns(TimeWindow window, int count) {
        return Columns.equal(times(), window, count);
    }

    /// Cuts a time into columns at some days, ascending, at least two.
    public Columns columns(double... days) {
        return new Columns(times(), days);
    }

    /// How many events are told in a version of the story, whatever a filter lets through.
    public int known(Telling telling) {
        return matches(Filter.ALL.withTelling(telling)).size();
    }

    /// The next day (+1) after a day, or the previous (-1) before it, on which something became
    /// known; empty if there is none.
    public OptionalLong disclosure(long day, int step) {
        return columns.disclosure(day, step);
    }

    /// An event of the project as a filter tells it, whether or not the filter lets it through;
    /// empty if there is no such event or it was not known.
    public Optional<Event> told(Filter filter, String id) {
        return catalogue.findEvent(id).flatMap(event -> filter.telling().of(event, catalogue));
    }

    Times times() {
        return columns.times();
    }

    Orders orders() {
        return columns.orders();
    }

    Rows having(Facet facet, Set<String> values) {
        return criteria.having(facet, values);
    }
}
