package tumen.index;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.progress.Watch;

import java.util.ArrayList;
import java.util.List;

/// What claims say, kept once for each, and which of them each row of an index has: an event as it
/// was told on a day has the claims made by then.
final class ClaimTexts {
    private static final int[] NONE = {};

    private final Texts texts;
    private final int[][] claimsOfRow;

    private ClaimTexts(Texts texts, int[][] claimsOfRow) {
        this.texts = texts;
        this.claimsOfRow = claimsOfRow;
    }

    /// Keeps the claims of a project's events for rows that are versions of them.
    static ClaimTexts of(
            List<Event> events,
            Catalogue catalogue,
            List<Event> rows,
            int[] eventOfRow,
            Watch watch) {
        List<Claim> claims = new ArrayList<>();
        int[] first = new int[events.size()];
        for (int event = 0; event < first.length; event++) {
            first[event] = claims.size();
            claims.addAll(events.get(event).claims());
        }
        int[][] claimsOfRow = new int[rows.size()][];
        for (int row = 0; row < claimsOfRow.length; row++) {
            List<Claim> made = rows.get(row).claims();
            claimsOfRow[row] =
                    made.isEmpty()
                            ? NONE
                            : places(made, events.get(eventOfRow[row]), first[eventOfRow[row]]);
        }
        Texts texts =
                Texts.of(
                        claims.size(),
                        _ -> "",
                        claim -> EventText.of(claims.get(claim), catalogue),
                        watch);
        return new ClaimTexts(texts, claimsOfRow);
    }

    private static int[] places(List<Claim> made, Event event, int first) {
        List<String> ids = event.claims().stream().map(Claim::id).toList();
        return made.stream().mapToInt(claim -> first + ids.indexOf(claim.id())).toArray();
    }

    /// The rows with a claim a folded word occurs in.
    Bits rows(String word) {
        Bits saying = texts.find(word).texts();
        return Bits.where(
                claimsOfRow.length, row -> saying.size() > 0 && any(claimsOfRow[row], saying));
    }

    private static boolean any(int[] claims, Bits saying) {
        for (int claim : claims) {
            if (saying.contains(claim)) {
                return true;
            }
        }
        return false;
    }
}
