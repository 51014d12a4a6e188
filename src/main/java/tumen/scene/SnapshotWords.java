package tumen.scene;

import tumen.index.Filter;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.state.ViewState;
import tumen.time.TimeWindow;
import tumen.time.WhenWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /// One line: `7 Sep – 1 Oct 2023 · as known on 13 Oct 2023 · only shipments · 1 of 97 events`.
    public static String line(AppState state) {
        ViewState view = state.view();
        List<String> words = new ArrayList<>();
        words.add(dates(view.window()));
        view.filter()
                .knownOn()
                .ifPresent(day -> words.add("as known on " + WhenWords.briefDay(day)));
        words.addAll(filters(state));
        words.add(counts(state));
        return String.join(" · ", words);
    }

    /// The first and the last day a window shows any of.
    static String dates(TimeWindow window) {
        long first = (long) Math.floor(window.from());
        return WhenWords.briefDays(first, Math.max(first, (long) Math.ceil(window.to()) - 1));
    }

    private static String counts(AppState state) {
        int all = state.document().project().events().size();
        return state.visible().size() + " of " + all + (all == 1 ? " event" : " events");
    }

    private static Stream<String> types(AppState state, boolean hidden) {
        Filter filter = state.view().filter();
        return state.document().project().types().stream()
                .filter(type -> filter.hiddenTypes().contains(type.id()) == hidden)
                .map(EventType::plural)
                .map(plural -> plural.toLowerCase(Locale.ENGLISH));
    }

    private static List<String> filters(AppState state) {
        List<String> words = new ArrayList<>();
        List<String> hidden = types(state, true).toList();
        List<String> shown = types(state, false).toList();
        if (shown.isEmpty() && !hidden.isEmpty()) {
            words.add("all types hidden");
        } else if (hidden.size() > shown.size()) {
            words.add("only " + listed(shown));
        } else if (!hidden.isEmpty()) {
            words.add("without " + listed(hidden));
        }
        if (!state.view().filter().text().isBlank()) {
            words.add("matching “" + state.view().filter().text().strip() + "”");
        }
        if (!state.view().shows(Overlay.UNCERTAINTY)) {
            words.add("possible ranges not shown");
        }
        if (!state.view().shows(Overlay.COMPETING)) {
            words.add("competing claims not shown");
        }
        return words;
    }

    private static String listed(List<String> things) {
        return things.size() == 1
                ? things.getFirst()
                : String.join(", ", things.subList(0, things.size() - 1))
                        + " and "
                        + things.getLast();
    }
}
