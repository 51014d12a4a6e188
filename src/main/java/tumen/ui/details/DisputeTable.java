package tumen.ui.details;

import tumen.claim.Contest;
import tumen.model.Catalogue;
import tumen.model.Language;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// Claims on one aspect side by side, and what the editor makes of them. Not `contested` where the
/// editor set them against each other though both can be true.
public record DisputeTable(
        String heading, boolean contested, List<ClaimCard> readings, Optional<String> assessment) {
    static DisputeTable of(Contest contest, Catalogue catalogue, Language language) {
        return new DisputeTable(
                Words.of(
                        contest.isDispute() ? "details.differsOn" : "details.bothTrue",
                        contest.about()),
                contest.isDispute(),
                contest.voices().stream()
                        .map(voice ->
                                ClaimCard.of(voice.claim(), catalogue, language)
                                        .standing(contest.aspect(), voice.stance()))
                        .toList(),
                contest.assessment());
    }
}
