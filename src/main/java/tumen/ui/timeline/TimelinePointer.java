package tumen.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import tumen.scene.Ref;
import tumen.scene.TimelineLayout;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;
import tumen.ui.EventRefs;
import tumen.ui.Fingers;
import tumen.ui.Flight;
import tumen.ui.Glide;
import tumen.ui.Hover;
import tumen.ui.SceneStack;
import tumen.ui.event.EventList;

import java.util.List;
import java.util.Optional;

/// Mouse and touch on the timeline, turned into intents.
final class TimelinePointer {
    private static final double NOTCH = 40;
    private static final double FACTOR_PER_NOTCH = 0.8;
    private static final double WINDOWS_PER_NOTCH = 0.08;
    private static final double CLICK_REACH = 4;
    private static final int LISTED = 1000;
    private static final String CHOSEN = "chosen";

    private final SceneStack pane;
    private final Store store;
    private final Flight flight;
    private final TimelineCarry carry;
    private final Glide wheel;
    private final Hover hover;
    private final Fingers fingers;
    private final EventList pile;
    private double zoomedDay;
    private double pressedX;
    private double lastX;
    private boolean dragging;
    private Drag drag = Drag.PAN;
    private BrushDrag chosen;

    private enum Drag {
        PAN,
        CHOOSE,
        MOVE_PLAYHEAD,
        CARRY,
        SEVERAL
    }

    TimelinePointer(Node focus, SceneStack pane, Store store, Flight flight, TimelineCarry carry) {
        this.pane = pane;
        this.store = store;
        this.flight = flight;
        this.carry = carry;
        wheel =
                new Glide(notches ->
                        store.send(
                                new Intent.ZoomTime(
                                        zoomedDay, Math.pow(FACTOR_PER_NOTCH, notches))));
        fingers = new Fingers(pane);
        pile = new EventList(pane, store);
        hover = new Hover(pane, store, pane::at);
        chosen = new BrushDrag(CHOSEN, "", store.state().view().window());
        pane.setOnMousePressed(event -> press(focus, event));
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnScroll(this::scroll);
        pane.setOnZoom(this::pinch);
    }

    /// Puts the tip away; false if there is none.
    boolean putAway() {
        return hover.putAway();
    }

    private void press(Node focus, MouseEvent event) {
        focus.requestFocus();
        hover.hideTip();
        flight.stop();
        wheel.stop();
        pressedX = event.getX();
        lastX = pressedX;
        dragging = false;
        Ref ref = pane.at(event.getX(), event.getY());
        chosen = BrushDrag.of(CHOSEN, ref, store.state().view().time().shown());
        drag = dragOf(event, ref);
    }

    private Drag dragOf(MouseEvent event, Ref ref) {
        if (ref.equals(new Ref.OfHandle("playhead"))) {
            return Drag.MOVE_PLAYHEAD;
        }
        if (event.isShortcutDown() && event.isPrimaryButtonDown()) {
            if (carry.begin(ref, pressedX)) {
                return Drag.CARRY;
            }
            if (EventRefs.isSeveral(ref)) {
                return Drag.SEVERAL;
            }
        }
        return inRuler(event) ? Drag.CHOOSE : Drag.PAN;
    }

    private void drag(MouseEvent event) {
        double x = event.getX();
        boolean near = !dragging && Math.abs(x - pressedX) < CLICK_REACH;
        if (!event.isPrimaryButtonDown() || near || fingers.several()) {
            return;
        }
        if (drag == Drag.SEVERAL && !dragging) {
            carry.explain();
        }
        dragging = true;
        switch (drag) {
            case SEVERAL -> {}
            case PAN -> store.send(new Intent.PanTime((lastX - x) / scale().width()));
            case CARRY -> carry.to(x);
            case MOVE_PLAYHEAD -> store.send(new Intent.MovePlayhead(scale().day(x)));
            case CHOOSE ->
                    choose(Optional.of(chosen.dragged(scale().day(pressedX), scale().day(x))));
        }
        lastX = x;
    }

    private void release(MouseEvent event) {
        pane.setCursor(Cursor.DEFAULT);
        carry.end(dragging && drag == Drag.CARRY);
        if (event.getButton() == MouseButton.PRIMARY && !dragging) {
            if (inRuler(event)) {
                clickRuler(event);
            } else {
                click(event);
            }
        }
    }

    private static boolean inRuler(MouseEvent event) {
        return event.getY() < TimelineLayout.RULER;
    }

    private void clickRuler(MouseEvent event) {
        if (event.getClickCount() == 2) {
            choose(Optional.empty());
        }
    }

    private void choose(Optional<TimeWindow> part) {
        store.send(new Intent.ChooseTime(part));
    }

    private void click(MouseEvent event) {
        AppState state = store.state();
        Ref ref = pane.at(event.getX(), event.getY());
        if (ref instanceof Ref.OfPeriod period) {
            openCounted(period, event);
            return;
        }
        List<String> events = EventRefs.of(state, ref);
        if (event.getClickCount() == 2) {
            doubleClick(events);
        } else if (event.isShortcutDown()) {
            events.forEach(id -> store.send(new Intent.ToggleSelected(id)));
        } else if (event.isShiftDown() && events.size() == 1) {
            store.send(new Intent.SelectThrough(events.getFirst()));
        } else {
            store.send(new Intent.Select(events));
        }
    }

    /// Goes where the counted events come apart; lists those of one day, and those that reach in
    /// from other times.
    private void openCounted(Ref.OfPeriod period, MouseEvent event) {
        double days = period.to() - period.from();
        if (days > 1) {
            TimeWindow near = new TimeWindow(period.from() - days, period.to() + days);
            flight.to(new Intent.ShowWindow(near));
        } else {
            pile.show(
                    EventRefs.first(store.state(), period, LISTED),
                    period.count(),
                    event.getScreenX(),
                    event.getScreenY());
        }
    }

    private void doubleClick(List<String> events) {
        if (events.isEmpty()) {
            flight.to(new Intent.FitTime());
        } else {
            store.send(new Intent.Select(events));
            flight.to(new Intent.ZoomToSelection());
        }
    }

    private void scroll(ScrollEvent event) {
        flight.stop();
        hover.hideTip();
        if (event.isDirect()) {
            swipe(event);
            return;
        }
        boolean sideways = event.isShiftDown() || event.getDeltaY() == 0;
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (sideways) {
            store.send(new Intent.PanTime(-delta / NOTCH * WINDOWS_PER_NOTCH));
        } else {
            zoomedDay = scale().day(event.getX());
            wheel.add(delta / NOTCH);
        }
    }

    /// On a touch screen one finger drags as a mouse does, and two move time while they pinch.
    private void swipe(ScrollEvent event) {
        if (fingers.several()) {
            store.send(new Intent.PanTime(-event.getDeltaX() / scale().width()));
        }
    }

    private void pinch(ZoomEvent event) {
        store.send(new Intent.ZoomTime(scale().day(event.getX()), 1 / event.getZoomFactor()));
    }

    private TimeScale scale() {
        return TimelineLayout.scale(pane.size(), store.state().view().window());
    }
}
