package tumen.claim;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf;
import tumen.time.TimeSpan;
import tumen.words.Words;

/// Two dates compared: they agree if some day could be the beginning of both and some day the end
/// of both. `2023-09` and `2023-09-13` agree; `2023-09-13/2023-09-17` and `2023-09-13` do not.
final class TimeComparison {
    private TimeComparison() {}

    static Stance of(@Nullable Edtf claimed, Edtf shown) {
        if (claimed == null) {
            return new Stance.Silent();
        }
        TimeSpan said = claimed.span();
        TimeSpan reading = shown.span();
        if (apart(
                said.earliestStart(),
                said.latestStart(),
                reading.earliestStart(),
                reading.latestStart())) {
            return new Stance.Differs(
                    days(said.earliestDated() - reading.earliestDated(), "begins"));
        }
        if (apart(
                said.earliestEnd(), said.latestEnd(), reading.earliestEnd(), reading.latestEnd())) {
            return new Stance.Differs(days(said.latestDated() - reading.latestDated(), "ends"));
        }
        return new Stance.Agrees();
    }

    private static boolean apart(long first, long last, long otherFirst, long otherLast) {
        return first > otherLast || last < otherFirst;
    }

    private static String days(long days, String what) {
        String direction = days < 0 ? ".earlier" : ".later";
        return Words.of("claim." + what + direction, Math.abs(days));
    }
}
