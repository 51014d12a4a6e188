package tumen.claim;

import org.jspecify.annotations.Nullable;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Source;
import tumen.time.Bound;
import tumen.time.Edtf;

import java.util.Objects;
import java.util.stream.Stream;

/// Since when something can be known. A date makes known on its last day, when it is surely over:
/// what was published in `2023-10` is known from 31 October. What has no date, or none that ends,
/// never makes anything known.
public final class Evidence {
    /// No day at all; after every day.
    public static final long NEVER = Long.MAX_VALUE;

    private Evidence() {}

    /// The day since 1970-01-01 from which a source can be known.
    public static long day(Source source) {
        return day(source.date());
    }

    /// The day from which a claim can be known: when it was made, or, if that is not said, when the
    /// first of its sources appeared.
    public static long day(Claim claim, Catalogue catalogue) {
        return claim.made() == null
                ? first(claim.sources().stream().map(catalogue::source))
                : day(claim.made());
    }

    /// The first day on which anything at all was said of an event.
    public static long firstDay(Event event, Catalogue catalogue) {
        long first = NEVER;
        for (long day : days(event, catalogue)) {
            first = Math.min(first, day);
        }
        return first;
    }

    /// The days on which something was said of an event, once for each claim and each naming of a
    /// source; `NEVER` for what has no date.
    static long[] days(Event event, Catalogue catalogue) {
        int count = event.sources().size() + event.claims().size();
        for (Claim claim : event.claims()) {
            count += claim.sources().size();
        }
        long[] days = new long[count];
        int next = 0;
        for (String source : event.sources()) {
            days[next++] = day(catalogue.source(source));
        }
        for (Claim claim : event.claims()) {
            days[next++] = day(claim, catalogue);
            for (String source : claim.sources()) {
                days[next++] = day(catalogue.source(source));
            }
        }
        return days;
    }

    /// The sources of an event and of its claims, each once.
    public static Stream<Source> sources(Event event, Catalogue catalogue) {
        return Stream.concat(
                        event.sources().stream(),
                        event.claims().stream().flatMap(claim -> claim.sources().stream()))
                .distinct()
                .map(catalogue::source);
    }

    private static long first(Stream<Source> sources) {
        return sources.mapToLong(Evidence::day).min().orElse(NEVER);
    }

    private static long day(@Nullable Edtf date) {
        return Objects.isNull(date) || date.span().endBound() != Bound.DATED
                ? NEVER
                : date.span().latest();
    }
}
