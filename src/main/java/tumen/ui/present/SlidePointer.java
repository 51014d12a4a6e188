package tumen.ui.present;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

import tumen.briefing.Talk;
import tumen.briefing.TalkOrder;
import tumen.briefing.Tool;
import tumen.geo.ViewPoint;

import java.util.function.Supplier;

/// Mouse and touch on a talk's screen: a click goes on, the pen draws, any drag or wheel is a
/// detour; where the pointer is, the tools are.
final class SlidePointer {
    private static final double LEVELS_PER_NOTCH = 0.5;
    private static final double NOTCH = 40;
    private static final double CLICK_REACH = 5;

    private final Region view;
    private final Lectern lectern;
    private final Supplier<Talk> talk;
    private ViewPoint pressed = new ViewPoint(0, 0);
    private ViewPoint last = pressed;
    private boolean dragging;

    private SlidePointer(Region view, Lectern lectern, Supplier<Talk> talk) {
        this.view = view;
        this.lectern = lectern;
        this.talk = talk;
    }

    /// Handles a view's pointer from now on.
    static void handle(Region view, Lectern lectern, Supplier<Talk> talk) {
        SlidePointer pointer = new SlidePointer(view, lectern, talk);
        view.setOnMouseMoved(event -> pointer.point(event.getX(), event.getY()));
        view.setOnMouseExited(event -> lectern.send(new TalkOrder.Unpoint()));
        view.setOnMousePressed(pointer::press);
        view.setOnMouseDragged(pointer::drag);
        view.setOnMouseReleased(pointer::release);
        view.setOnScroll(pointer::scroll);
        view.setOnZoom(pointer::pinch);
        view.setOnSwipeLeft(event -> pointer.swipe(event, 1));
        view.setOnSwipeRight(event -> pointer.swipe(event, -1));
    }

    private void point(double x, double y) {
        ViewPoint at = share(x, y);
        lectern.send(new TalkOrder.Point(at.x(), at.y()));
    }

    private ViewPoint share(double x, double y) {
        return new ViewPoint(x / view.getWidth(), y / view.getHeight());
    }

    private boolean draws() {
        return talk.get().tool() == Tool.PEN;
    }

    private void press(MouseEvent event) {
        pressed = new ViewPoint(event.getX(), event.getY());
        last = pressed;
        dragging = false;
        if (draws() && event.getButton() == MouseButton.PRIMARY) {
            ink(event, true);
        }
    }

    private void ink(MouseEvent event, boolean begins) {
        ViewPoint at = share(event.getX(), event.getY());
        lectern.send(new TalkOrder.Ink(at.x(), at.y(), begins));
    }

    private void drag(MouseEvent event) {
        ViewPoint now = new ViewPoint(event.getX(), event.getY());
        point(now.x(), now.y());
        if (!event.isPrimaryButtonDown()) {
            return;
        }
        if (draws()) {
            ink(event, false);
        } else if (dragging || now.distance(pressed) >= CLICK_REACH) {
            dragging = true;
            lectern.drag(
                    share(pressed.x(), pressed.y()),
                    share(last.x(), last.y()),
                    share(now.x(), now.y()));
            last = now;
        }
    }

    private void release(MouseEvent event) {
        boolean click = event.getButton() == MouseButton.PRIMARY && !dragging && !draws();
        dragging = false;
        if (click) {
            lectern.click(share(event.getX(), event.getY()));
        }
    }

    private void scroll(ScrollEvent event) {
        double notches = event.getDeltaY() / NOTCH;
        if (notches != 0 && !event.isInertia()) {
            lectern.zoom(share(event.getX(), event.getY()), notches * LEVELS_PER_NOTCH);
        }
    }

    private void pinch(ZoomEvent event) {
        double levels = Math.log(event.getZoomFactor()) / Math.log(2);
        lectern.zoom(share(event.getX(), event.getY()), levels);
    }

    private void swipe(SwipeEvent event, int steps) {
        if (!draws() && talk.get().shown().detour().isEmpty()) {
            lectern.send(new TalkOrder.Move(steps));
        }
        event.consume();
    }
}
