package tumen.state;

import tumen.model.Event;

import java.util.ArrayList;
import java.util.List;

/// Updates of the selection and the hover.
final class ChoiceUpdate {
    private ChoiceUpdate() {}

    static AppState apply(AppState state, Intent.OfChoice intent) {
        ViewState view = state.view();
        return switch (intent) {
            case Intent.Hover hover -> state.withHover(hover.event());
            case Intent.Select select -> state.withView(view.withSelection(select.events()));
            case Intent.ToggleSelected toggle ->
                    state.withView(view.withSelection(toggled(view.selection(), toggle.event())));
            case Intent.SelectThrough through ->
                    state.withView(view.withSelection(through(state, through.event())));
            case Intent.SelectNeighbour neighbour -> neighbour(state, neighbour.step());
            case Intent.SelectEnd end ->
                    selectAt(state, end.last() ? state.visible().size() - 1 : 0);
        };
    }

    private static List<String> toggled(List<String> selection, String event) {
        List<String> events = new ArrayList<>(selection);
        if (!events.remove(event)) {
            events.addFirst(event);
        }
        return events;
    }

    private static List<String> through(AppState state, String event) {
        List<String> visible = state.visible().stream().map(Event::id).toList();
        List<String> selection = state.view().selection();
        int from = selection.isEmpty() ? -1 : visible.indexOf(selection.getFirst());
        int to = visible.indexOf(event);
        if (from < 0 || to < 0) {
            return List.of(event);
        }
        List<String> range =
                new ArrayList<>(visible.subList(Math.min(from, to), Math.max(from, to) + 1));
        range.remove(event);
        range.addFirst(event);
        return range;
    }

    private static AppState neighbour(AppState state, int step) {
        List<String> visible = state.visible().stream().map(Event::id).toList();
        List<String> selection = state.view().selection();
        int now = selection.isEmpty() ? -1 : visible.indexOf(selection.getFirst());
        int start = now < 0 && step < 0 ? visible.size() : now;
        return selectAt(state, Math.clamp(start + (long) step, 0, Math.max(0, visible.size() - 1)));
    }

    private static AppState selectAt(AppState state, int position) {
        List<Event> visible = state.visible();
        return visible.isEmpty()
                ? state
                : state.withView(state.view().withSelection(List.of(visible.get(position).id())));
    }
}
