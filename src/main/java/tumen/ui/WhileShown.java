package tumen.ui;

import javafx.scene.Node;

import tumen.state.AppState;
import tumen.state.Store;

import java.util.function.Consumer;

/// Tells a node of states only while it is in a window: of the one there is when it comes in, and
/// of each after that.
public final class WhileShown {
    private WhileShown() {}

    /// Lets `show` know whenever `node` has something new to show.
    public static void follow(Node node, Store store, Consumer<AppState> show) {
        store.listen(state -> {
            if (node.getScene() != null) {
                show.accept(state);
            }
        });
        node.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        show.accept(store.state());
                    }
                });
    }
}
