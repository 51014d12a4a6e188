package tumen.index;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.progress.Watch;

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

    /// Keeps the claims of a project's events for the versions of them, which become rows in an
    /// order.
    static ClaimTexts of(
            List<Event> events,
            Catalogue catalogue,
            VersionTable versions,
            int[] order,
            Watch watch) {
        List<Claim> claims = events.stream().flatMap(event -> event.claims().stream()).toList();
        int[] first = new int[claims.size() + 1];
        forEach(claims, versions, (claim, _) -> first[claim + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        int[] row = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            row[order[place]] = place;
        }
        int[] next = first.clone();
        int[] rows = new int[first[claims.size()]];
        forEach(claims, versions, (claim, version) -> rows[next[claim]++] = row[version]);
        Texts texts =
                Texts.of(
                        claims.size(),
                        _ -> "",
                        claim -> EventText.of(claims.get(claim), catalogue),
                        watch);
        return new ClaimTexts(texts, order.length, first, rows);
    }

    /// Takes a claim, by its place among all, and a version that has it.
    @FunctionalInterface
    private interface Taker {
        void take(int claim, int version);
    }

    /// Versions lie in the order of their events, and so do all claims.
    private static void forEach(List<Claim> claims, VersionTable versions, Taker taker) {
        List<Event> told = versions.events();
        int[] eventOf = versions.eventOfRow();
        int firstOfEvent = 0;
        int most = 0;
        for (int version = 0; version < told.size(); version++) {
            if (version > 0 && eventOf[version] != eventOf[version - 1]) {
                firstOfEvent += most;
                most = 0;
            }
            List<Claim> made = told.get(version).claims();
            most = Math.max(most, made.size());
            int place = firstOfEvent;
            for (Claim claim : made) {
                while (!claims.get(place).id().equals(claim.id())) {
                    place++;
                }
                taker.take(place, version);
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
