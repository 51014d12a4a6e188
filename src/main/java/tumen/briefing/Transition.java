package tumen.briefing;

import tumen.geo.CameraPath;
import tumen.geo.Easing;
import tumen.geo.ViewSize;
import tumen.state.ViewState;
import tumen.state.ViewTime;

/// How one view becomes another: the camera by the smoothest way out, across and in, the strip's
/// window by factor, its playhead straight. What each view shows on the map stays as it is: one
/// goes and the other comes as wholes.
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

    /// The other view under the moving camera, at a share 0..1 of the way.
    public ViewState arriving(double share) {
        return share >= 1 ? to : moved(to, share);
    }

    /// The first view under the moving camera, at a share of the way.
    public ViewState leaving(double share) {
        return moved(from, share);
    }

    /// The time of the strip at a share of the way.
    public ViewTime time(double share) {
        double eased = Easing.cubic(share);
        return share >= 1
                ? to.time()
                : to.withWindow(from.window().towards(to.window(), eased))
                        .withPlayhead(from.playhead() + (to.playhead() - from.playhead()) * eased)
                        .time();
    }

    private ViewState moved(ViewState what, double share) {
        return what.withCamera(path.at(Easing.cubic(share)));
    }
}
