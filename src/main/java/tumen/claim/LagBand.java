package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.progress.Progress;
import tumen.progress.Watch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How long after it happened something became public at the latest, in bands.
public enum LagBand {
    AT_ONCE("the same day or before", 0),
    WEEK("within a week", 7),
    MONTH("within a month", 30),
    QUARTER("within 3 months", 91),
    YEAR("within a year", 365),
    LATER("later", Evidence.NEVER - 1),
    UNDATED("nobody says when", Evidence.NEVER);

    private final String words;
    private final long mostDays;

    LagBand(String words, long mostDays) {
        this.words = words;
        this.mostDays = mostDays;
    }

    /// The band in words.
    public String words() {
        return words;
    }

    /// The band of an event.
    public static LagBand of(Event event, Catalogue catalogue) {
        long days =
                Disclosure.of(event, catalogue).map(Disclosure::mostDays).orElse(Evidence.NEVER);
        return Arrays.stream(values())
                .filter(band -> days <= band.mostDays)
                .findFirst()
                .orElse(UNDATED);
    }

    /// How many of some events are in each band.
    ///
    /// @throws java.util.concurrent.CancellationException soon after the current thread was
    ///   interrupted
    public static Map<LagBand, Integer> counts(List<Event> events, Catalogue catalogue) {
        Map<LagBand, Integer> counts = new EnumMap<>(LagBand.class);
        Arrays.stream(values()).forEach(band -> counts.put(band, 0));
        Watch watch = new Watch(Progress.UNWATCHED, events.size());
        int step = 0;
        for (Event event : events) {
            watch.each(step++);
            counts.merge(of(event, catalogue), 1, Integer::sum);
        }
        return counts;
    }
}
