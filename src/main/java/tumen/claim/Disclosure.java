package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Source;
import tumen.time.Edtf;
import tumen.time.TimeSpan;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// What made an event public: the first report of it that is not older than the event itself, with
/// the claim that was made in it if the report was told by one, and the day of it.
public record Disclosure(Optional<Claim> claim, Source source, Edtf date, TimeSpan happened) {
    private static final Comparator<Disclosure> FIRST =
            Comparator.comparingLong((Disclosure each) -> each.date.span().latest())
                    .thenComparingLong(each -> each.date.span().earliest());

    /// How an event became public; empty if nothing said of it has a date.
    public static Optional<Disclosure> of(Event event, Catalogue catalogue) {
        return Stream.concat(claims(event, catalogue), sources(event, catalogue))
                .min(Comparator.comparing(Disclosure::isForetold).thenComparing(FIRST));
    }

    /// The least days that may have passed from the end of the event; negative if it was foretold
    /// or still went on.
    public long leastDays() {
        return date.span().earliest() - happened.latestDated();
    }

    /// The most days that may have passed from the end of the event.
    public long mostDays() {
        return date.span().latest() - Math.max(happened.earliestStart(), endOrStart());
    }

    private long endOrStart() {
        return happened.isOngoing() ? happened.earliestStart() : happened.earliestEnd();
    }

    private boolean isForetold() {
        return date.span().latest() < happened.earliest();
    }

    private static Stream<Disclosure> claims(Event event, Catalogue catalogue) {
        return event.claims().stream()
                .filter(claim -> claim.made() != null && !claim.sources().isEmpty())
                .flatMap(claim ->
                        Stream.ofNullable(claim.made())
                                .map(made ->
                                        new Disclosure(
                                                Optional.of(claim),
                                                earliest(claim, catalogue),
                                                made,
                                                event.when().span())));
    }

    private static Stream<Disclosure> sources(Event event, Catalogue catalogue) {
        return Evidence.sources(event, catalogue)
                .flatMap(source ->
                        Stream.ofNullable(source.date())
                                .map(date ->
                                        new Disclosure(
                                                Optional.empty(),
                                                source,
                                                date,
                                                event.when().span())));
    }

    /// Whoever published a claim before the others that repeat it.
    private static Source earliest(Claim claim, Catalogue catalogue) {
        return claim.sources().stream()
                .map(catalogue::source)
                .min(Comparator.comparingLong(Evidence::day))
                .orElseThrow();
    }
}
