package tumen.claim;

import org.jspecify.annotations.Nullable;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Grade;

import java.util.Comparator;

/// Which of several claims is the best graded. Each scale counts from its best sign; F and 6, and
/// no grade at all, cannot be judged and so stand in the middle of their scale, neither good nor
/// bad. Of equally good ones the earlier made wins.
final class Grading {
    private static final double CANNOT_BE_JUDGED = 2.5;

    private Grading() {}

    static Comparator<Claim> bestFirst(Catalogue catalogue) {
        return Comparator.comparingDouble((Claim claim) -> rank(claim.grade()))
                .thenComparingLong(claim -> Evidence.day(claim, catalogue))
                .thenComparing(Claim::id);
    }

    private static double rank(@Nullable Grade grade) {
        return grade == null
                ? 2 * CANNOT_BE_JUDGED
                : rank(grade.source() - 'A') + rank(grade.information() - 1);
    }

    private static double rank(int steps) {
        return steps == 5 ? CANNOT_BE_JUDGED : steps;
    }
}
