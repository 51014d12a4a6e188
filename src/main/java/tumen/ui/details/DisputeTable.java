package tumen.ui.details;

import tumen.model.Catalogue;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Language;
import tumen.ui.details.ClaimCard.Point;

import java.util.List;
import java.util.Optional;

/// Claims that contradict each other on one aspect, side by side, and what the editor makes of it.
public record DisputeTable(String aspect, List<ClaimCard> readings, Optional<String> assessment) {
    static DisputeTable of(Dispute dispute, Event event, Catalogue catalogue, Language language) {
        List<ClaimCard> cards =
                dispute.claims().stream()
                        .flatMap(id -> event.claim(id).stream())
                        .map(claim -> ClaimCard.of(claim, catalogue, language))
                        .toList();
        return new DisputeTable(
                dispute.aspect(),
                cards.stream().map(card -> compared(card, cards)).toList(),
                Optional.ofNullable(dispute.assessment()));
    }

    private static ClaimCard compared(ClaimCard card, List<ClaimCard> all) {
        return card.withPoints(
                card.points().stream()
                        .map(point -> new Point(point.of(), point.value(), differs(point, all)))
                        .toList());
    }

    private static boolean differs(Point point, List<ClaimCard> all) {
        return all.stream()
                .flatMap(other -> other.points().stream())
                .anyMatch(other ->
                        other.of().equals(point.of()) && !other.value().equals(point.value()));
    }
}
