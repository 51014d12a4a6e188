package tumen.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

import tumen.scene.Ref;
import tumen.state.Intent;
import tumen.state.Store;

import java.util.List;

/// What the views have in common for those who do not see them: the selection is where their focus
/// is, and what a screen reader presses is selected.
public final class SpokenPress {
    private SpokenPress() {}

    /// Lets the screen reader know whenever the selection is another.
    public static void follow(Node pane, Store store) {
        store.listen(state -> {
            Object selection = state.view().selection();
            if (!selection.equals(pane.getProperties().put(SpokenPress.class, selection))) {
                pane.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
            }
        });
    }

    /// Selects the events behind what was pressed.
    public static void select(Store store, Ref ref) {
        List<String> events = EventRefs.of(store.state(), ref);
        if (!events.isEmpty()) {
            store.send(new Intent.Select(events));
        }
    }

    /// Whether there is a selection to have the focus.
    public static boolean anySelected(Store store) {
        return !store.state().view().selection().isEmpty();
    }
}
