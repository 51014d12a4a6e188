package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.words.Words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How long after it happened something became public at the latest, in bands.
public enum LagBand {
    AT_ONCE(0),
    WEEK(7),
    MONTH(30),
    QUARTER(91),
    YEAR(365),
    LATER(Evidence.NEVER - 1),
    UNDATED(Evidence.NEVER);

    private final long mostDays;

    LagBand(long mostDays) {
        this.mostDays = mostDays;
    }

    /// The band in words.
    public String words() {
        return Words.of("lag.band." + name());
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
