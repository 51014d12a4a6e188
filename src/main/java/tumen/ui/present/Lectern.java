package tumen.ui.present;

import tumen.briefing.TalkOrder;
import tumen.geo.ViewPoint;
import tumen.state.AppState;

/// What keys, buttons and pointers of a talk act upon. Points are in shares 0..1 of the screen.
interface Lectern {
    /// Carries an order out.
    void send(TalkOrder order);

    /// Goes on; during a detour selects the event at the point.
    void click(ViewPoint at);

    /// Wanders off by dragging what is at a point to another; the drag began at `began`.
    void drag(ViewPoint began, ViewPoint at, ViewPoint to);

    /// Wanders off nearer to a point by levels, each twice as near.
    void zoom(ViewPoint at, double levels);

    /// Makes the notes larger by steps, or smaller.
    void notes(int steps);

    /// Keeps the present detour as a step after the present one.
    void keepDetour();

    /// What the presenter sees, fitted to the screen.
    AppState state();
}
