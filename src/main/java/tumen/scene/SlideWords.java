package tumen.scene;

import tumen.index.EventIndex;
import tumen.model.Event;
import tumen.model.TypeWords;
import tumen.state.AppState;
import tumen.time.TimeSpan;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What a briefing's screen says of the events it is about: the selected ones, else all it shows.
public final class SlideWords {
    private final AppState state;
    private final List<Event> selected;

    /// The words about a state.
    public SlideWords(AppState state) {
        this.state = state;
        this.selected =
                state.view().selection().stream().map(state.index().catalogue()::event).toList();
    }

    /// What kind of event it is and when: `SHIPMENT · 7 SEP – 1 OCT 2023`.
    String kicker() {
        List<String> words = new ArrayList<>();
        if (selected.isEmpty()) {
            words.add(SnapshotWords.dates(state.view().time().shown()));
        } else {
            words.add(kind());
            words.add(dates());
        }
        OptionalLong known = state.view().filter().knownOn();
        if (known.isPresent()) {
            words.add(Words.of("words.knownOn", WhenWords.briefDay(known.getAsLong())));
        }
        return String.join(" · ", words).toUpperCase(Words.locale());
    }

    private String kind() {
        List<String> types = selected.stream().map(Event::type).distinct().toList();
        if (types.size() > 1) {
            return Words.of("words.events", selected.size());
        }
        var type = state.index().catalogue().type(types.getFirst());
        return selected.size() == 1
                ? TypeWords.label(type)
                : Words.of("slide.several", selected.size(), TypeWords.plural(type));
    }

    private String dates() {
        if (selected.size() == 1) {
            return WhenWords.brief(selected.getFirst().when());
        }
        List<TimeSpan> spans = selected.stream().map(event -> event.when().span()).toList();
        long first = spans.stream().mapToLong(TimeSpan::earliestDated).min().orElseThrow();
        long last = spans.stream().mapToLong(TimeSpan::latestDated).max().orElseThrow();
        return WhenWords.briefDays(first, last);
    }

    /// The colour of what is selected, if it is of one type.
    int colour(Theme theme) {
        EventIndex index = state.index();
        List<String> types = selected.stream().map(Event::type).distinct().toList();
        return types.size() == 1
                ? theme.colour(index.catalogue().type(types.getFirst()))
                : theme.accent();
    }

    /// The events it is about.
    public List<Event> events() {
        return selected.isEmpty() ? state.visible() : selected;
    }

    /// What is to be seen, for those who do not see it.
    public String alternative() {
        List<String> titles =
                selected.stream()
                        .map(event ->
                                Words.of(
                                        "words.titled",
                                        event.title(),
                                        WhenWords.brief(event.when())))
                        .toList();
        String line = SnapshotWords.line(state);
        return PlainText.of(
                titles.isEmpty()
                        ? Words.of("slide.alternative", line)
                        : Words.of("slide.alternativeMarked", line, String.join("; ", titles)));
    }

    /// Who said it, when, how well graded; one entry for each source.
    List<String> sources() {
        return SnapshotSources.of(state, events()).plain();
    }

    /// What is disputed of the selected events.
    List<String> disputes() {
        return SnapshotSources.of(state, selected).aspects();
    }
}
