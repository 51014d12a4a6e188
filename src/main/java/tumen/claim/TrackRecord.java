package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a source, or all that relay one origin, told of a story.
///
/// @param name of the source with its date, or of the origin
/// @param sources the sources it is made of
/// @param events ids of the events that rest on it, earliest first
/// @param claims how many claims it makes
/// @param first how many events it made public, alone or on the same day as others
/// @param medianLag days from the end of an event to its report, negative while it went on; empty
///   if nothing of it has a date
/// @param differing how many of its claims contradict the reading
public record TrackRecord(
        String name,
        List<Source> sources,
        List<String> events,
        int claims,
        int first,
        OptionalLong medianLag,
        int differing) {
    public TrackRecord {
        sources = List.copyOf(sources);
        events = List.copyOf(events);
    }

    /// The ids of its sources.
    public Set<String> ids() {
        return sources.stream().map(Source::id).collect(Collectors.toUnmodifiableSet());
    }

    /// What each source told of some events; sources nothing rests on are left out.
    public static List<TrackRecord> ofSources(List<Event> events, Catalogue catalogue) {
        return of(events, catalogue, SourceWords::brief, Source::id);
    }

    /// What each origin told, its relays taken as one witness.
    public static List<TrackRecord> ofOrigins(List<Event> events, Catalogue catalogue) {
        return of(events, catalogue, Source::witness, Source::witness);
    }

    private static List<TrackRecord> of(
            List<Event> events,
            Catalogue catalogue,
            Function<Source, String> name,
            Function<Source, String> witness) {
        Map<String, Tally> tallies = new HashMap<>();
        for (Event event : events) {
            Map<String, List<Source>> witnesses =
                    Evidence.sources(event, catalogue).collect(Collectors.groupingBy(witness));
            Comparison comparison = Comparison.of(event, catalogue);
            long disclosed =
                    Disclosure.of(event, catalogue)
                            .map(each -> each.date().span().latest())
                            .orElse(Evidence.NEVER);
            witnesses.forEach((key, sources) ->
                    tallies.computeIfAbsent(key, _ -> new Tally())
                            .add(event, sources, comparison, disclosed));
        }
        return tallies.values().stream().map(tally -> tally.record(name)).toList();
    }

    /// Counts what one witness tells, event by event.
    private static final class Tally {
        private final Map<String, Source> sources = new HashMap<>();
        private final List<String> events = new ArrayList<>();
        private final List<Long> lags = new ArrayList<>();
        private int claims;
        private int first;
        private int differing;

        private void add(Event event, List<Source> reports, Comparison comparison, long disclosed) {
            reports.forEach(source -> sources.put(source.id(), source));
            events.add(event.id());
            first += reports.stream().anyMatch(source -> Evidence.day(source) == disclosed) ? 1 : 0;
            List<Claim> made =
                    event.claims().stream()
                            .filter(claim ->
                                    claim.sources().stream().anyMatch(sources::containsKey))
                            .toList();
            claims += made.size();
            differing += (int) made.stream().filter(comparison::disputedBy).count();
            reports.stream()
                    .flatMap(source -> Stream.ofNullable(source.date()))
                    .mapToLong(date -> date.span().latest() - event.when().span().latestDated())
                    .min()
                    .ifPresent(lags::add);
        }

        private TrackRecord record(Function<Source, String> name) {
            List<Source> all = List.copyOf(sources.values());
            List<Long> sorted = lags.stream().sorted().toList();
            return new TrackRecord(
                    name.apply(all.getFirst()),
                    all,
                    events,
                    claims,
                    first,
                    sorted.isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(sorted.get((sorted.size() - 1) / 2)),
                    differing);
        }
    }
}
