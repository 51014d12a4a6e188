package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was known of one event on a day.
///
/// Each aspect is told by the reading, unless the claims that state it came later and another made
/// by then states something else: then by the best graded of those. An event is known once
/// something was said of it and its time has come: of a day still ahead nothing is told unless a
/// claim made by then states a date.
final class Knowledge {
    private final Event event;
    private final Catalogue catalogue;
    private final Comparison comparison;
    private final long first;

    Knowledge(Event event, Catalogue catalogue) {
        this.event = event;
        this.catalogue = catalogue;
        this.comparison = Comparison.of(event, catalogue);
        this.first = Evidence.firstDay(event, catalogue);
    }

    /// The event with the reading, claims, sources and disputes there were on a day; empty if it
    /// was not known.
    Optional<Event> on(long day) {
        if (first > day) {
            return Optional.empty();
        }
        List<Claim> made = new ArrayList<>(event.claims().size());
        boolean dated = false;
        for (Claim claim : event.claims()) {
            if (Evidence.day(claim, catalogue) <= day) {
                made.add(reported(claim, day));
                dated |= claim.when() != null;
            }
        }
        Event told = told(made, known(event.sources(), day));
        return dated || told.when().span().earliest() <= day ? Optional.of(told) : Optional.empty();
    }

    /// The event as some of its claims and reports tell it.
    Event told(List<Claim> made, List<String> reports) {
        return read(made).withEvidence(reports, made, disputes(made));
    }

    private Event read(List<Claim> made) {
        Event told = event;
        for (Aspect aspect : Comparison.VALUES) {
            Optional<Claim> rival = rival(made, aspect);
            if (rival.isPresent()) {
                told = Stated.of(rival.get(), aspect).over(told);
            }
        }
        return told;
    }

    /// The claim that tells an aspect where none made yet states what the reading says.
    private Optional<Claim> rival(List<Claim> made, Aspect aspect) {
        List<Claim> others = new ArrayList<>();
        for (Claim claim : made) {
            switch (comparison.stance(claim, aspect)) {
                case Stance.Agrees() -> {
                    return Optional.empty();
                }
                case Stance.Differs _ -> others.add(claim);
                case Stance.Silent() -> {}
            }
        }
        return !others.isEmpty() && cameLater(aspect)
                ? others.stream().min(Grading.bestFirst(catalogue))
                : Optional.empty();
    }

    private boolean cameLater(Aspect aspect) {
        return event.claims().stream()
                .anyMatch(claim -> comparison.stance(claim, aspect) instanceof Stance.Agrees);
    }

    /// Those of some sources there were; the same list where there were all.
    private List<String> known(List<String> sources, long day) {
        List<String> known = new ArrayList<>(sources.size());
        for (String source : sources) {
            if (Evidence.day(catalogue.source(source)) <= day) {
                known.add(source);
            }
        }
        return known.size() == sources.size() ? sources : known;
    }

    /// The claim with the reports of it there were; with all of them if it is older than each.
    private Claim reported(Claim claim, long day) {
        List<String> known = known(claim.sources(), day);
        return known.isEmpty() || known.size() == claim.sources().size()
                ? claim
                : claim.withSources(known);
    }

    private List<Dispute> disputes(List<Claim> made) {
        if (event.disputes().isEmpty()) {
            return List.of();
        }
        List<String> ids = made.stream().map(Claim::id).toList();
        return event.disputes().stream()
                .filter(dispute -> ids.containsAll(dispute.claims()))
                .toList();
    }
}
