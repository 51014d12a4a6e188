package tumen.ui.command;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/// Turns pressed keys into commands. What a focused control uses itself never gets here; in a text
/// field only keys that cannot be typed do.
public final class Keys {
    private final Desk desk;
    private final Supplier<Scope> scope;
    private boolean commanded;

    /// Handles a scene's keys from now on; `scope` tells which pane has the focus.
    public static void handle(Scene scene, Desk desk, Supplier<Scope> scope) {
        Keys keys = new Keys(desk, scope);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.commanded = false);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.pressed(event, scene));
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private Keys(Desk desk, Supplier<Scope> scope) {
        this.desk = desk;
        this.scope = scope;
    }

    /// The command of a key press while the focus is in `scope`: the pane's own before those that
    /// work anywhere.
    static Optional<Command> find(KeyEvent press, Scope scope) {
        KeyEvent event = RussianKeys.named(press);
        return inScope(event, scope).or(() -> inScope(event, Scope.ANYWHERE));
    }

    private static Optional<Command> inScope(KeyEvent event, Scope scope) {
        return Commands.ALL.stream()
                .filter(command -> command.scope() == scope)
                .filter(command -> command.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst();
    }

    /// Consumes what it handles, and in text fields what is typed, so that the menu's accelerators,
    /// which the toolkit tries afterwards, never do it twice.
    private void pressed(KeyEvent event, Scene scene) {
        if (typing(scene.getFocusOwner()) && isTyped(event)) {
            event.consume();
            return;
        }
        find(event, scope.get())
                .ifPresent(command -> {
                    event.consume();
                    commanded = true;
                    if (command.isPossible(desk)) {
                        command.action().accept(desk);
                    }
                });
    }

    /// What a command's key types is for no text field, not even for one the command gave the
    /// focus.
    private void typed(KeyEvent event) {
        if (commanded) {
            event.consume();
        }
    }

    private static boolean typing(@Nullable Node focused) {
        return focused instanceof TextInputControl;
    }

    private static boolean isTyped(KeyEvent event) {
        KeyCode code = event.getCode();
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !code.isFunctionKey()
                && code != KeyCode.ESCAPE;
    }
}
