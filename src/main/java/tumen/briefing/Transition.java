package tumen.briefing;

import tumen.geo.CameraPath;
import tumen.geo.Easing;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.state.ViewState;
import tumen.time.TimeWindow;

/// How one view becomes another: the camera by the smoothest way out, across and in, the window of
/// time by factor. What each view shows stays as it is: one goes and the other comes as wholes.
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

    /// The camera at a share 0..1 of the way.
    public MapCamera camera(double share) {
        return path.at(Easing.cubic(share));
    }

    /// The window of time at a share of the way.
    public TimeWindow window(double share) {
        return share >= 1 ? to.window() : from.window().towards(to.window(), Easing.cubic(share));
    }
}
