package tumen.briefing;

import tumen.model.Step;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of steps as people write them: `1:30`, `90`, `0.5`; nothing for none.
public final class StepTimes {
    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,5}(?:[.,]\\d{1,3})?)");
    private static final double LEAST = 0.1;

    private StepTimes() {}

    /// The time planned for a step; empty if there is none.
    public static String planned(Step step) {
        Double seconds = step.seconds();
        if (seconds == null) {
            return "";
        }
        boolean whole = seconds >= 60 && seconds == Math.rint(seconds);
        return whole
                ? (long) (seconds / 60) + ":" + String.format("%02d", (long) (seconds % 60))
                : text(seconds);
    }

    /// Seconds as a plain number.
    public static String text(double seconds) {
        return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    }

    /// The step with the planned time written; empty if it is no time from 0.1 s to a day.
    public static Optional<Step> planned(Step step, String text) {
        if (text.isBlank()) {
            return Optional.of(step.withSeconds(null));
        }
        return seconds(text)
                .filter(seconds -> seconds >= LEAST && seconds <= Step.LONGEST)
                .map(step::withSeconds);
    }

    /// The step with the transition written; empty if it is no time from 0 to 3 s.
    public static Optional<Step> transition(Step step, String text) {
        return seconds(text)
                .filter(seconds -> seconds <= Step.LONGEST_TRANSITION)
                .map(step::withTransition);
    }

    private static Optional<Double> seconds(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double minutes = matcher.group(1) == null ? 0 : Double.parseDouble(matcher.group(1));
        return Optional.of(60 * minutes + Double.parseDouble(matcher.group(2).replace(',', '.')));
    }
}
