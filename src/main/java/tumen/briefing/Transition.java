package tumen.briefing;

import tumen.geo.CameraPath;
import tumen.geo.Easing;
import tumen.geo.ViewSize;
import tumen.state.ViewState;

/// How one view becomes another: the camera by the smoothest way out, across and in, the window by
/// factor, the playhead straight. Everything else is the other view's from the start.
public final class Transition {
    private final ViewState from;
    private final ViewState to;
    private final CameraPath path;

    /// Between two views whose maps have a size.
    public Transition(ViewState from, ViewState to, ViewSize map) {
        this.from = from;
        this.to = to;
        this.path = new CameraPath(from.camera(), to.camera(), map.width());
    }

    /// The moving view at a share 0..1 of the time, showing what the other view shows.
    public ViewState arriving(double share) {
        return share >= 1 ? to : moved(to, share);
    }

    /// The moving view at a share of the time, showing what the first view showed.
    public ViewState leaving(double share) {
        return moved(from, share);
    }

    private ViewState moved(ViewState what, double share) {
        double eased = Easing.cubic(share);
        return what.withCamera(path.at(eased))
                .withWindow(from.window().towards(to.window(), eased))
                .withPlayhead(from.playhead() + (to.playhead() - from.playhead()) * eased);
    }
}
