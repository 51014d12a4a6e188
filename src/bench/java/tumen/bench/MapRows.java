package tumen.bench;

import tumen.geo.ViewSize;
import tumen.state.AppState;

/// Frames of the map while the window shows all time.
final class MapRows {
    private static final int TURN = 40;
    private static final double STEP = 5;
    private static final double FACTOR = 1.04;

    private MapRows() {}

    /// The map dragged to and fro.
    static Row.Outcome pan(Bench bench) {
        bench.reset();
        Pointer pointer = new Pointer(bench.node("map"));
        ViewSize size = bench.state().layout().map();
        double x = size.width() / 2;
        double y = size.height() / 2;
        Bench.on(() -> {
            pointer.press(x, y);
            pointer.drag(x + STEP, y);
            return true;
        });
        Samples samples =
                bench.frames(frame -> {
                    int phase = frame % (2 * TURN);
                    double way = STEP * (phase < TURN ? phase : 2 * TURN - phase);
                    pointer.drag(x + way, y + way / 2);
                });
        return new Row.Outcome(samples, limit(bench));
    }

    /// The map pinched closer and wider.
    static Row.Outcome zoom(Bench bench) {
        bench.reset();
        Pointer pointer = new Pointer(bench.node("map"));
        ViewSize size = bench.state().layout().map();
        Samples samples =
                bench.frames(frame ->
                        pointer.pinch(
                                size.width() * 0.6,
                                size.height() * 0.4,
                                frame / TURN % 2 == 0 ? FACTOR : 1 / FACTOR));
        return new Row.Outcome(samples, limit(bench));
    }

    private static double limit(Bench bench) {
        AppState state = bench.state();
        return Limit.map(bench.story(), state.view().camera(), state.layout().map());
    }
}
