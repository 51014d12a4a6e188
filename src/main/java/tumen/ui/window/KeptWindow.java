package tumen.ui.window;

import tumen.settings.DrawerLayout;
import tumen.settings.PaneLayout;
import tumen.state.Look;
import tumen.state.Store;
import tumen.ui.FirstView;
import tumen.ui.Showing;
import tumen.ui.Surroundings;
import tumen.ui.SystemLook;
import tumen.ui.drawer.Drawer;

import java.util.function.Consumer;

/// What a window leaves behind for the next start: where it stood, how it was shared out, and the
/// look if that was changed.
final class KeptWindow {
    private final Surroundings around;
    private final Store store;
    private final PaneMemory panes;
    private final Drawer drawer;
    private final WindowMemory place;

    private KeptWindow(Surroundings around, Store store, PaneMemory panes, Drawer drawer) {
        this.around = around;
        this.store = store;
        this.panes = panes;
        this.drawer = drawer;
        this.place = new WindowMemory(around.stage());
    }

    /// Says when the window opens what there is to say of its settings, and keeps them when it
    /// closes.
    static void follow(
            Surroundings around,
            Store store,
            PaneMemory panes,
            Drawer drawer,
            Consumer<String> notice) {
        around.settings().now().drawer().ifPresent(drawer::restore);
        KeptWindow window = new KeptWindow(around, store, panes, drawer);
        Showing.follow(
                around.stage(),
                () -> around.settings().takeNotice().ifPresent(notice),
                window::keep);
    }

    private void keep() {
        PaneLayout layout = panes.now();
        Look look = store.state().view().look();
        DrawerLayout below = drawer.kept();
        place.now()
                .ifPresent(
                        at -> around.settings().change(now -> now.withWindow(at, layout, below)));
        if (look != FirstView.look(around.settings().now(), SystemLook.now())) {
            around.settings().change(now -> now.withLook(look));
        }
    }
}
