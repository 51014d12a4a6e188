package tumen.ui.window;

import tumen.settings.PaneLayout;
import tumen.state.Look;
import tumen.state.Store;
import tumen.ui.Showing;
import tumen.ui.Surroundings;

import java.util.function.Consumer;

/// What a window leaves behind for the next start: where it stood, how it was shared out, and the
/// look if that was changed.
final class KeptWindow {
    private final Surroundings around;
    private final Store store;
    private final PaneMemory panes;
    private final WindowMemory place;
    private final Look first;

    private KeptWindow(Surroundings around, Store store, PaneMemory panes) {
        this.around = around;
        this.store = store;
        this.panes = panes;
        this.place = new WindowMemory(around.stage());
        this.first = store.state().view().look();
    }

    /// Says when the window opens what there is to say of its settings, and keeps them when it
    /// closes.
    static void follow(
            Surroundings around, Store store, PaneMemory panes, Consumer<String> notice) {
        KeptWindow window = new KeptWindow(around, store, panes);
        Showing.follow(
                around.stage(),
                () -> around.settings().takeNotice().ifPresent(notice),
                window::keep);
    }

    private void keep() {
        PaneLayout layout = panes.now();
        Look look = store.state().view().look();
        place.now().ifPresent(at -> around.settings().change(now -> now.withWindow(at, layout)));
        if (look != first) {
            around.settings().change(now -> now.withLook(look));
        }
    }
}
