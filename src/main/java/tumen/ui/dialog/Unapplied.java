package tumen.ui.dialog;

import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The forms that stand before a window, and what they have in hand: what is filled in there is not
/// applied yet, and nothing drops it unasked.
public final class Unapplied {
    private final Window window;
    private final List<Held> all = new ArrayList<>();

    /// Something that may hold what was filled in, and how it is dropped.
    record Held(BooleanSupplier isFilledIn, Runnable dropping) {}

    /// What stands before a window goes when that does.
    private Unapplied(Window window) {
        this.window = window;
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> all.clear());
    }

    /// What stands before a window, or before the one which that window stands before.
    public static Unapplied before(Window window) {
        Window first = window;
        while (first instanceof Stage stage && stage.getOwner() != null) {
            first = stage.getOwner();
        }
        Window root = first;
        Object known =
                root.getProperties().computeIfAbsent(Unapplied.class, _ -> new Unapplied(root));
        return (Unapplied) known;
    }

    /// Something is there until the answer is run.
    Runnable hold(Held held) {
        all.add(held);
        return () -> all.remove(held);
    }

    /// Something that holds nothing itself but has to go with the forms, until the answer is run.
    public Runnable goingAlong(Runnable dropping) {
        return hold(new Held(() -> false, dropping));
    }

    /// Goes on to what would drop all of it: at once if nothing is filled in, else if the user says
    /// so.
    public void leave(Runnable then) {
        if (all.stream().anyMatch(held -> held.isFilledIn().getAsBoolean())) {
            askToLeave(window, then, () -> {});
        } else {
            then.run();
        }
    }

    /// Drops all of it, what came last first.
    public void drop() {
        List.copyOf(all).reversed().forEach(held -> held.dropping().run());
    }

    /// Asks whether to leave what was filled in.
    static void askToLeave(Window owner, Runnable leaving, Runnable staying) {
        Message.ask(
                owner,
                Words.of("edit.leave"),
                Words.of("edit.leaveWords"),
                Words.of("edit.leaveAction"),
                leaving,
                staying);
    }
}
