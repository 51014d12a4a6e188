package tumen.ui;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import tumen.geo.MapCamera;
import tumen.index.Filter;
import tumen.scene.Ref;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.state.ViewState;
import tumen.time.TimeWindow;

import java.util.Optional;

/// What a view does when the pointer rests over it: lights the event's twin and tells what it is.
public final class Hover {
    private final Node view;
    private final Store store;
    private final Pick pick;
    private final HoverTip tip;
    private @Nullable Told told;

    /// What decides what stands under the pointer.
    private record Told(MapCamera camera, TimeWindow window, Filter filter) {}

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
        store.listen(this::follow);
    }

    /// A tip goes with what it told of: another view may show something else there.
    private void follow(AppState state) {
        ViewState view = state.view();
        Told next = new Told(view.camera(), view.window(), view.filter());
        if (!next.equals(told)) {
            told = next;
            tip.hide();
        }
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
