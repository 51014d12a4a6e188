package tumen.ui.steps;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import tumen.state.Document;
import tumen.state.Store;

import java.util.OptionalInt;

/// The keys of the strip of steps while it has the focus: arrows go from step to step, with Ctrl
/// they take the step along; Enter words it, Delete takes it out.
final class StepKeys {
    private final Store store;
    private final StepCell.Strip strip;

    private StepKeys(Store store, StepCell.Strip strip) {
        this.store = store;
        this.strip = strip;
    }

    /// Handles the keys of a node before it does itself.
    static void handle(Node node, Store store, StepCell.Strip strip) {
        StepKeys keys = new StepKeys(store, strip);
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    private void press(KeyEvent event) {
        Document document = store.state().document();
        if (document.step().isEmpty() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int at = document.at().step();
        OptionalInt goal = goal(event, at, document.briefing().orElseThrow().steps().size() - 1);
        if (goal.isPresent()) {
            go(at, goal.getAsInt(), event.isShortcutDown());
            event.consume();
        } else if (!event.isShortcutDown()) {
            change(event);
        }
    }

    private static OptionalInt goal(KeyEvent event, int at, int last) {
        return switch (event.getCode()) {
            case LEFT -> OptionalInt.of(Math.max(0, at - 1));
            case RIGHT -> OptionalInt.of(Math.min(last, at + 1));
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(last);
            default -> OptionalInt.empty();
        };
    }

    private void go(int from, int to, boolean taking) {
        if (taking) {
            strip.move(from, to);
        } else {
            strip.choose(to);
        }
    }

    private void change(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> {
                strip.edit();
                event.consume();
            }
            case DELETE -> {
                strip.remove();
                event.consume();
            }
            default -> {}
        }
    }
}
