package tumen.ui;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import tumen.scene.Ref;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;

import java.util.Optional;

/// What a view does when the pointer rests over it: lights the event's twin and tells what it is.
public final class Hover {
    private final Node view;
    private final Store store;
    private final Pick pick;
    private final HoverTip tip;

    /// Tells what is under a point of the view.
    @FunctionalInterface
    public interface Pick {
        Ref at(double x, double y);
    }

    /// Follows the pointer over a view from now on.
    public Hover(Node view, Store store, Pick pick) {
        this.view = view;
        this.store = store;
        this.pick = pick;
        tip = new HoverTip(view);
        view.setOnMouseMoved(this::move);
        view.setOnMouseExited(event -> leave());
    }

    /// Puts the tip away; false if there is none.
    public boolean putAway() {
        boolean showing = tip.isShowing();
        tip.hide();
        return showing;
    }

    /// Puts the tip away, as when something else begins.
    public void hideTip() {
        tip.hide();
    }

    private void move(MouseEvent event) {
        AppState state = store.state();
        Ref ref = pick.at(event.getX(), event.getY());
        view.setCursor(Cursors.over(ref));
        store.send(new Intent.Hover(EventRefs.single(state, ref)));
        tip.over(ref, state, event);
    }

    private void leave() {
        tip.hide();
        store.send(new Intent.Hover(Optional.empty()));
    }
}
