package tumen.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Rectangle;

import tumen.geo.ViewPoint;
import tumen.scene.Box;
import tumen.scene.MapSplit;
import tumen.scene.Ref;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.EventRefs;
import tumen.ui.Fingers;
import tumen.ui.Flight;
import tumen.ui.Fling;
import tumen.ui.Glide;
import tumen.ui.Hover;
import tumen.ui.event.EventList;

import java.util.List;
import java.util.Optional;

/// Mouse and touch on the map, turned into intents.
final class MapPointer {
    private static final double LEVELS_PER_NOTCH = 0.5;
    private static final double NOTCH = 40;
    private static final double CLICK_REACH = 4;
    private static final int LISTED = 1000;

    private final MapPane pane;
    private final Store store;
    private final Flight flight;
    private final MapCarry carry;
    private final Fling fling;
    private final Glide wheel;
    private final Hover hover;
    private final Fingers fingers;
    private final EventList pile;
    private final Rectangle rubber = new Rectangle();
    private ViewPoint pressed = new ViewPoint(0, 0);
    private ViewPoint last = pressed;
    private ViewPoint zoomed = pressed;
    private boolean dragging;
    private Drag drag = Drag.PAN;

    private enum Drag {
        PAN,
        ZOOM_TO_BOX,
        SELECT_IN_BOX,
        FILTER_TO_BOX,
        CARRY,
        SEVERAL
    }

    MapPointer(MapPane pane, Store store, Flight flight, MapCarry carry) {
        this.pane = pane;
        this.store = store;
        this.flight = flight;
        this.carry = carry;
        fling = new Fling((dx, dy) -> store.send(new Intent.PanMap(dx, dy)));
        wheel = new Glide(levels -> store.send(new Intent.ZoomMap(zoomed, levels)));
        fingers = new Fingers(pane);
        pile = new EventList(pane, store);
        hover = new Hover(pane, store, pane::at);
        rubber.setManaged(false);
        rubber.setVisible(false);
        rubber.setMouseTransparent(true);
        rubber.getStyleClass().add("rubber-band");
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnScroll(this::scroll);
        pane.setOnZoom(this::pinch);
    }

    /// The box being drawn.
    Rectangle rubber() {
        return rubber;
    }

    /// Puts the tip away; false if there is none.
    boolean putAway() {
        return hover.putAway();
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        hover.hideTip();
        flight.stop();
        wheel.stop();
        fling.hold();
        pressed = point(event);
        last = pressed;
        dragging = false;
        drag = dragOf(event);
    }

    private Drag dragOf(MouseEvent event) {
        if (!event.isShiftDown()) {
            boolean held = event.isShortcutDown() && event.isPrimaryButtonDown();
            return held ? dragHeld(pane.at(event.getX(), event.getY())) : Drag.PAN;
        }
        if (event.isShortcutDown()) {
            return Drag.FILTER_TO_BOX;
        }
        return event.isAltDown() ? Drag.SELECT_IN_BOX : Drag.ZOOM_TO_BOX;
    }

    private Drag dragHeld(Ref ref) {
        if (carry.begin(ref, pressed)) {
            return Drag.CARRY;
        }
        return EventRefs.isSeveral(ref) ? Drag.SEVERAL : Drag.PAN;
    }

    private void drag(MouseEvent event) {
        ViewPoint now = point(event);
        boolean near = !dragging && now.distance(pressed) < CLICK_REACH;
        if (!event.isPrimaryButtonDown() || near || fingers.several()) {
            return;
        }
        if (drag == Drag.SEVERAL && !dragging) {
            carry.explain();
        }
        dragging = true;
        if (drag == Drag.PAN) {
            pane.setCursor(Cursor.CLOSED_HAND);
            fling.drag(now.x() - last.x(), now.y() - last.y());
        } else if (drag == Drag.CARRY) {
            pane.setCursor(Cursor.CLOSED_HAND);
            carry.to(now);
            pane.repaint();
        } else if (drag != Drag.SEVERAL) {
            show(box(pressed, now));
        }
        last = now;
    }

    private void show(Box box) {
        rubber.setX(box.x());
        rubber.setY(box.y());
        rubber.setWidth(box.width());
        rubber.setHeight(box.height());
        rubber.setVisible(true);
    }

    private void release(MouseEvent event) {
        pane.setCursor(Cursor.DEFAULT);
        rubber.setVisible(false);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!dragging) {
            carry.end(false);
            click(event);
            return;
        }
        end(event);
    }

    private void end(MouseEvent event) {
        Box box = box(pressed, point(event));
        switch (drag) {
            case PAN -> fling.release();
            case SEVERAL -> {}
            case CARRY -> {
                carry.end(true);
                pane.repaint();
            }
            case ZOOM_TO_BOX -> flight.to(new Intent.ShowCamera(MapBox.camera(store.state(), box)));
            case FILTER_TO_BOX ->
                    store.send(new Intent.ShowArea(Optional.of(MapBox.area(store.state(), box))));
            case SELECT_IN_BOX ->
                    store.send(
                            new Intent.Select(MapBox.events(store.state(), pane.content(), box)));
        }
    }

    private void click(MouseEvent event) {
        AppState state = store.state();
        Ref ref = pane.at(event.getX(), event.getY());
        if (ref instanceof Ref.OfPins pins) {
            openCounted(pins, event);
        } else if (event.getClickCount() == 2) {
            doubleClick(event, ref);
        } else if (ref instanceof Ref.OfCluster cluster) {
            pane.open(pane.opened().equals(cluster.events()) ? List.of() : cluster.events());
        } else {
            List<String> events = EventRefs.of(state, ref);
            if (event.isShortcutDown()) {
                events.forEach(id -> store.send(new Intent.ToggleSelected(id)));
            } else if (events.isEmpty() && !pane.opened().isEmpty()) {
                pane.open(List.of());
            } else {
                store.send(new Intent.Select(events));
            }
        }
    }

    /// Goes where the counted events come apart; lists them where they never do.
    private void openCounted(Ref.OfPins pins, MouseEvent event) {
        AppState state = store.state();
        MapSplit.of(state, pins)
                .ifPresentOrElse(
                        camera -> flight.to(new Intent.ShowCamera(camera)),
                        () ->
                                pile.show(
                                        EventRefs.first(state, pins, LISTED),
                                        pins.count(),
                                        event.getScreenX(),
                                        event.getScreenY()));
    }

    private void doubleClick(MouseEvent event, Ref ref) {
        List<String> events = EventRefs.of(store.state(), ref);
        if (events.isEmpty()) {
            flight.to(new Intent.ZoomMap(point(event), event.isShiftDown() ? -1 : 1));
        } else {
            pane.open(List.of());
            store.send(new Intent.Select(events));
            flight.to(new Intent.ZoomToSelection());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isInertia()) {
            return;
        }
        flight.stop();
        fling.hold();
        hover.hideTip();
        if (event.isDirect()) {
            swipe(event);
            return;
        }
        zoomed = new ViewPoint(event.getX(), event.getY());
        double delta = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        wheel.add(delta / NOTCH * LEVELS_PER_NOTCH);
    }

    /// On a touch screen one finger drags as a mouse does, and two move the map while they pinch.
    private void swipe(ScrollEvent event) {
        if (fingers.several()) {
            store.send(new Intent.PanMap(event.getDeltaX(), event.getDeltaY()));
        }
    }

    private void pinch(ZoomEvent event) {
        double levels = Math.log(event.getZoomFactor()) / Math.log(2);
        ViewPoint at = new ViewPoint(event.getX(), event.getY());
        store.send(new Intent.ZoomMap(at, levels));
    }

    private static ViewPoint point(MouseEvent event) {
        return new ViewPoint(event.getX(), event.getY());
    }

    private static Box box(ViewPoint a, ViewPoint b) {
        return new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }
}
