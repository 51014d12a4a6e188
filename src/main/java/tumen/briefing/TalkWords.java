package tumen.briefing;

import tumen.words.Words;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

/// What the presenter's clocks say of a talk at a moment.
///
/// @param large the large clock
/// @param planned what is planned for the talk, or how it stands with the plan
/// @param step which step it is, and its time against its plan
/// @param share how much of the planned time is over, 0..1; of the steps where nothing is planned
/// @param late the talk has taken longer than all that is planned until the end of this step
public record TalkWords(String large, String planned, String step, double share, boolean late) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /// At a moment of the talk's clock and of the day.
    public static TalkWords of(Talk talk, double now, LocalTime day) {
        double elapsed = talk.timer().elapsed(now);
        OptionalDouble total = talk.plan().total();
        OptionalDouble until = talk.plan().until(talk.position() + 1);
        return new TalkWords(
                large(talk, elapsed, day),
                planned(talk, elapsed, total),
                step(talk, now),
                total.isPresent()
                        ? Math.clamp(elapsed / total.getAsDouble(), 0, 1)
                        : (talk.position() + 1.0) / talk.steps(),
                until.isPresent() && elapsed > until.getAsDouble());
    }

    /// The time of day as the presenter's clock shows it.
    public static String time(LocalTime day) {
        return TIME.format(day);
    }

    private static String large(Talk talk, double elapsed, LocalTime day) {
        OptionalDouble total = talk.plan().total();
        return switch (talk.face()) {
            case UP -> clock(elapsed);
            case DOWN -> clock(total.orElse(0) - elapsed);
            case TIME -> time(day);
        };
    }

    private static String planned(Talk talk, double elapsed, OptionalDouble total) {
        String words =
                switch (talk.face()) {
                    case UP -> ofTotal("talk.planned", total);
                    case DOWN -> ofTotal("talk.left", total);
                    case TIME -> Words.of("talk.spent", clock(elapsed));
                };
        return talk.timer().isPaused() ? Words.of("talk.paused", words) : words;
    }

    private static String ofTotal(String key, OptionalDouble total) {
        return total.isPresent()
                ? Words.of(key, clock(total.getAsDouble()))
                : Words.of("talk.noPlan");
    }

    private static String step(Talk talk, double now) {
        String which = Words.of("talk.step", talk.position() + 1, talk.steps());
        String spent = clock(talk.timer().onStep(now));
        OptionalDouble plan = talk.plan().seconds().get(talk.position());
        return which
                + " · "
                + (plan.isPresent()
                        ? Words.of("talk.spentOf", spent, clock(plan.getAsDouble()))
                        : spent);
    }

    /// Minutes and seconds, hours where there are any; a minus where they are overdrawn.
    public static String clock(double seconds) {
        long whole = (long) Math.floor(Math.abs(seconds) + (seconds < 0 ? 0.999 : 0));
        String sign = seconds < 0 && whole > 0 ? "−" : "";
        long hours = whole / 3600;
        String minutes = String.format(Locale.ENGLISH, "%02d:%02d", whole / 60 % 60, whole % 60);
        return sign + (hours > 0 ? hours + ":" + minutes : minutes);
    }
}
