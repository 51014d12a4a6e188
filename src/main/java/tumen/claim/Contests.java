package tumen.claim;

import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The contests over one event, found by comparing its claims with its reading. The editor's own
/// list of disputes adds what only an editor can say: which words contradict each other, and an
/// assessment.
final class Contests {
    private final Event event;
    private final Comparison comparison;

    Contests(Event event, Comparison comparison) {
        this.event = event;
        this.comparison = comparison;
    }

    /// Disputes over values in the order of aspects, those over words, then what was set side by
    /// side and can both be true.
    List<Contest> all() {
        List<Contest> contests = new ArrayList<>();
        for (Aspect aspect : Comparison.VALUES) {
            overValue(aspect).ifPresent(contests::add);
        }
        List<Contest> others =
                event.disputes().stream()
                        .filter(dispute -> !assesses(dispute, Comparison.VALUES))
                        .map(this::asTheEditorSetThem)
                        .toList();
        others.stream().filter(Contest::isDispute).forEach(contests::add);
        others.stream().filter(contest -> !contest.isDispute()).forEach(contests::add);
        return contests;
    }

    private Optional<Contest> overValue(Aspect aspect) {
        if (comparison.differences(aspect).isEmpty()) {
            return Optional.empty();
        }
        List<Dispute> assessing =
                event.disputes().stream()
                        .filter(dispute -> assesses(dispute, List.of(aspect)))
                        .toList();
        List<Contest.Voice> voices =
                event.claims().stream()
                        .map(claim -> voice(claim, aspect))
                        .filter(voice ->
                                !(voice.stance() instanceof Stance.Silent)
                                        || assessing.stream()
                                                .anyMatch(each -> names(each, voice.claim())))
                        .toList();
        String assessment =
                assessing.stream()
                        .flatMap(dispute -> Stream.ofNullable(dispute.assessment()))
                        .collect(Collectors.joining("\n"));
        return Optional.of(
                new Contest(
                        aspect,
                        aspect.word(),
                        voices,
                        Optional.of(assessment).filter(words -> !words.isEmpty())));
    }

    private Contest asTheEditorSetThem(Dispute dispute) {
        List<Contest.Voice> voices =
                dispute.claims().stream()
                        .flatMap(id -> event.claim(id).stream())
                        .map(claim -> voice(claim, Aspect.STATEMENT))
                        .toList();
        return new Contest(
                Aspect.STATEMENT,
                dispute.aspect(),
                voices,
                Optional.ofNullable(dispute.assessment()));
    }

    private Contest.Voice voice(Claim claim, Aspect aspect) {
        return new Contest.Voice(claim, comparison.stance(claim, aspect));
    }

    /// Whether a dispute is about a claim that differs on one of some aspects.
    private boolean assesses(Dispute dispute, List<Aspect> aspects) {
        return aspects.stream()
                .flatMap(aspect -> comparison.differences(aspect).stream())
                .anyMatch(difference -> names(dispute, difference.claim()));
    }

    private static boolean names(Dispute dispute, Claim claim) {
        return dispute.claims().contains(claim.id());
    }
}
