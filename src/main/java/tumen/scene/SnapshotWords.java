package tumen.scene;

import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.state.ViewState;
import tumen.time.TimeWindow;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a picture shows, in words: its dates, what is filtered out of it, how many events.
public final class SnapshotWords {
    private SnapshotWords() {}

    /// The title a picture has unless another is given: the selected event's, else the project's.
    public static String title(AppState state) {
        List<Event> selection = state.selected();
        return selection.size() == 1
                ? selection.getFirst().title()
                : state.document().project().title();
    }

    /// A title that says as known on which day, where that is not today; for what has no line.
    public static String titled(String title, AppState state) {
        return knownOn(state).map(known -> title + ", " + known).orElse(title);
    }

    /// One line: `7 Sep – 1 Oct 2023 · as known on 13 Oct 2023 · only shipments · 1 of 97 events`.
    public static String line(AppState state) {
        ViewState view = state.view();
        List<String> words = new ArrayList<>();
        words.add(dates(view.time().shown()));
        knownOn(state).ifPresent(words::add);
        words.addAll(filters(state));
        state.changes().map(ChangesWords::of).ifPresent(words::add);
        words.add(CountWords.of(state));
        return String.join(" · ", words);
    }

    private static Optional<String> knownOn(AppState state) {
        OptionalLong day = state.view().filter().knownOn();
        return day.isPresent()
                ? Optional.of(Words.of("words.knownOn", WhenWords.briefDay(day.getAsLong())))
                : Optional.empty();
    }

    /// The first and the last day a window shows any of.
    static String dates(TimeWindow window) {
        long first = (long) Math.floor(window.from());
        return WhenWords.briefDays(first, Math.max(first, (long) Math.ceil(window.to()) - 1));
    }

    private static List<String> filters(AppState state) {
        List<String> words =
                new ArrayList<>(ActiveFilter.of(state).stream().map(ActiveFilter::words).toList());
        if (!state.view().shows(Overlay.UNCERTAINTY)) {
            words.add(Words.of("snapshot.noRanges"));
        }
        if (!state.view().shows(Overlay.COMPETING)) {
            words.add(Words.of("snapshot.noCompeting"));
        }
        return words;
    }
}
