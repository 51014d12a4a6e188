package tumen.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import tumen.scene.Box;
import tumen.scene.Ref;
import tumen.scene.Spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What stands on a canvas, as nodes that are not seen but have a role, a text and a place, so that
/// screen readers find them. They are there only while something reads the screen; the one for the
/// selection always is.
final class SpokenMarks extends Region {
    private final Consumer<Ref> press;
    private final Item selection = new Item(new Spoken(Ref.NONE, new Box(0, 0, 1, 1), ""));

    /// `press` is told what a screen reader presses.
    SpokenMarks(Consumer<Ref> press) {
        selection.setAccessibleRole(AccessibleRole.LIST_ITEM);
        this.press = press;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(selection);
    }

    /// What is selected, in words, as the item that has the focus.
    void select(String words) {
        selection.setAccessibleText(words);
    }

    /// The item that stands for the selection.
    Node selection() {
        return selection;
    }

    /// Stands for these from now on; none while nothing reads the screen.
    void show(List<Spoken> spoken) {
        List<Node> items = new ArrayList<>(spoken.size() + 1);
        items.add(selection);
        spoken.forEach(each -> items.add(new Item(each)));
        getChildren().setAll(items);
    }

    private final class Item extends Region {
        private final Ref ref;

        Item(Spoken spoken) {
            ref = spoken.ref();
            setManaged(false);
            setAccessibleRole(role(ref));
            setAccessibleText(spoken.words());
            Box box = spoken.box();
            resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE || action == AccessibleAction.REQUEST_FOCUS) {
                press.accept(ref);
            }
        }
    }

    private static AccessibleRole role(Ref ref) {
        return switch (ref) {
            case Ref.OfHandle _ -> AccessibleRole.THUMB;
            case Ref.None _, Ref.OfGone _ -> AccessibleRole.TEXT;
            default -> AccessibleRole.LIST_ITEM;
        };
    }
}
