package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.index.Matches;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.TypeWords;
import tumen.state.AppState;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The events that only the project compared with has, such as those removed since: hollow symbols
/// with broken edges where and when they stood there.
record ChangeGhosts(Kind kind, Matches matches) {
    /// More than this in a view are marked by signs alone.
    static final int MOST = 150;

    private static final int NAMED = 6;

    /// Those of a state, as far as its filter lets them through.
    static Optional<ChangeGhosts> of(AppState state) {
        return state.changes()
                .flatMap(changes ->
                        state.changed().entrySet().stream()
                                .filter(entry -> changes.gone(entry.getKey()))
                                .findFirst())
                .map(entry -> new ChangeGhosts(entry.getKey(), entry.getValue()));
    }

    /// The event's type in the project it is in.
    EventType type(Event event) {
        return matches.index().catalogue().type(event.type());
    }

    /// The symbol of a ghost.
    static Mark.Symbol symbol(
            EventType type, double x, double y, double size, Theme theme, Ref ref) {
        return new Mark.Symbol(
                type.shape(),
                x,
                y,
                size,
                Theme.fade(theme.panel(), 0.85),
                Stroke.dashed(theme.colour(type), theme.width(3), 2.5, 3.5),
                ref);
    }

    /// What stands behind the symbol of some.
    Ref ref(List<Event> events) {
        String words =
                events.stream().limit(NAMED).map(this::words).collect(Collectors.joining("\n"));
        return new Ref.OfGone(
                events.size() > NAMED
                        ? words + "\n" + Words.of("tip.more", Words.number(events.size() - NAMED))
                        : words);
    }

    private String words(Event event) {
        return Words.of(
                "spoken.gone",
                Words.of("change.kind." + kind),
                TypeWords.label(type(event)),
                event.title(),
                WhenWords.full(event.when()));
    }

    /// The kinds of some changes with what there is of them in the open project.
    static Map<Kind, Matches> present(AppState state) {
        return state.changes()
                .map(changes ->
                        state.changed().entrySet().stream()
                                .filter(entry -> !changes.gone(entry.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
    }
}
