package tumen.briefing;

import tumen.geo.ViewPoint;
import tumen.scene.SlideScene;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Update;
import tumen.time.TimeScale;

/// A detour being made on a screen: what gestures at points of it, in shares 0..1, make of what it
/// shows. Over the map they move the map, over the strip they move time.
public final class Wandering {
    private final SlideScene screen;
    private final AppState state;

    /// From a state fitted to the screen.
    public Wandering(SlideScene screen, AppState state) {
        this.screen = screen;
        this.state = state;
    }

    /// The state wandered from.
    public AppState state() {
        return state;
    }

    /// What is under `at` comes along to `to`; where the drag began decides what moves.
    public Detour dragged(ViewPoint began, ViewPoint at, ViewPoint to) {
        double dx = (to.x() - at.x()) * screen.layout().page().width();
        double dy = (to.y() - at.y()) * screen.layout().page().height();
        return after(
                screen.layout().isOnStrip(page(began).y())
                        ? new Intent.PanTime(-dx / screen.layout().page().width())
                        : new Intent.PanMap(dx, dy));
    }

    /// Nearer at a point by levels, each twice as near.
    public Detour zoomed(ViewPoint at, double levels) {
        ViewPoint point = page(at);
        if (screen.layout().isOnStrip(point.y())) {
            TimeScale scale =
                    new TimeScale(state.view().window(), 0, screen.layout().page().width());
            return after(new Intent.ZoomTime(scale.day(point.x()), Math.pow(2, -levels)));
        }
        ViewPoint onMap = new ViewPoint(point.x(), point.y() - screen.ground().box().y());
        return after(new Intent.ZoomMap(onMap, levels));
    }

    /// The state after any intent.
    public Detour after(Intent intent) {
        return Detour.of(Update.apply(state, intent));
    }

    private ViewPoint page(ViewPoint share) {
        return new ViewPoint(
                share.x() * screen.layout().page().width(),
                share.y() * screen.layout().page().height());
    }
}
