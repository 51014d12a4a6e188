package tumen.index;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.progress.Watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What claims say, kept once for each, and which rows of an index have each of them: an event as
/// it was told on a day has the claims made by then.
final class ClaimTexts {
    private final Texts texts;
    private final int rows;
    private final int[] firstOfClaim;
    private final int[] rowsOfClaims;

    private ClaimTexts(Texts texts, int rows, int[] firstOfClaim, int[] rowsOfClaims) {
        this.texts = texts;
        this.rows = rows;
        this.firstOfClaim = firstOfClaim;
        this.rowsOfClaims = rowsOfClaims;
    }

    /// Keeps the claims of a project's events for the versions of them.
    static ClaimTexts of(
            List<Event> events, Catalogue catalogue, VersionTable versions, Watch watch) {
        List<Claim> claims = new ArrayList<>();
        int[] firstOfEvent = new int[events.size()];
        for (int event = 0; event < firstOfEvent.length; event++) {
            firstOfEvent[event] = claims.size();
            claims.addAll(events.get(event).claims());
        }
        int[] first = new int[claims.size() + 1];
        forEach(claims, firstOfEvent, versions, (claim, _) -> first[claim + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        int[] rows = new int[first[claims.size()]];
        forEach(claims, firstOfEvent, versions, (claim, row) -> rows[next[claim]++] = row);
        Texts texts =
                Texts.of(
                        claims.size(),
                        _ -> "",
                        claim -> EventText.of(claims.get(claim), catalogue),
                        watch);
        return new ClaimTexts(texts, versions.events().size(), first, rows);
    }

    /// Takes a claim, by its place among all, and a row that has it.
    @FunctionalInterface
    private interface Taker {
        void take(int claim, int row);
    }

    private static void forEach(
            List<Claim> claims, int[] firstOfEvent, VersionTable versions, Taker taker) {
        List<Event> rows = versions.events();
        for (int row = 0; row < rows.size(); row++) {
            int place = firstOfEvent[versions.eventOfRow()[row]];
            for (Claim made : rows.get(row).claims()) {
                while (!claims.get(place).id().equals(made.id())) {
                    place++;
                }
                taker.take(place, row);
            }
        }
    }

    /// The rows with a claim a folded word occurs in.
    Bits rows(String word) {
        Bits saying = texts.find(word).texts();
        long[] words = Bits.words(rows);
        saying.forEach(
                0,
                saying.length(),
                claim -> {
                    for (int i = firstOfClaim[claim]; i < firstOfClaim[claim + 1]; i++) {
                        words[rowsOfClaims[i] >> 6] |= 1L << rowsOfClaims[i];
                    }
                });
        return Bits.of(rows, words);
    }
}
