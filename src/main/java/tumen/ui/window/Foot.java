package tumen.ui.window;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.knowledge.KnowledgeStrip;
import tumen.ui.steps.StepStrip;

import java.util.function.Supplier;

/// What lies below the views when it is asked for, and is made then: the strip of the knowledge
/// date, and that of the steps.
final class Foot extends VBox {
    private final Store store;
    private final Supplier<StepStrip> makeSteps;
    private @Nullable KnowledgeStrip knowledge;
    private @Nullable StepStrip steps;

    /// Follows the store for its knowledge date.
    Foot(Store store, Supplier<StepStrip> makeSteps) {
        this.store = store;
        this.makeSteps = makeSteps;
        store.listen(this::show);
    }

    /// Shows the steps, or puts them away.
    void toggleSteps() {
        if (steps == null) {
            steps = makeSteps.get();
            getChildren().add(steps);
        }
        steps.setVisible(!steps.isVisible());
    }

    private void show(AppState state) {
        if (knowledge == null && state.view().filter().knownOn().isPresent()) {
            knowledge = new KnowledgeStrip(store);
            getChildren().addFirst(knowledge);
        }
    }
}
