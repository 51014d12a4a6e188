package tumen.bench;

import tumen.geo.ViewSize;
import tumen.scene.TimelineLayout;
import tumen.state.Intent;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;

/// Frames of the timeline; the map follows in all of them, since it shows what the window shows.
final class TimelineRows {
    private static final int TURN = 40;
    private static final double STEP = 5;
    private static final double FACTOR = 1.04;

    private TimelineRows() {}

    /// The window, a third of all time, dragged to and fro.
    static Row.Outcome pan(Bench bench) {
        third(bench);
        Pointer pointer = new Pointer(bench.node("timeline-events"));
        double middle = bench.state().layout().timeline().width() / 2;
        double y = bench.state().layout().timeline().height() / 2;
        Bench.on(() -> {
            pointer.press(middle, y);
            pointer.drag(middle + STEP, y);
            return true;
        });
        Samples samples = bench.frames(frame -> pointer.drag(middle + STEP * swing(frame), y));
        return new Row.Outcome(samples, limit(bench));
    }

    /// The window pinched closer and wider.
    static Row.Outcome zoom(Bench bench) {
        bench.send(new Intent.FitTime());
        Pointer pointer = new Pointer(bench.node("timeline-events"));
        double x = bench.state().layout().timeline().width() * 0.6;
        Samples samples =
                bench.frames(
                        frame -> pointer.pinch(x, 40, frame / TURN % 2 == 0 ? FACTOR : 1 / FACTOR));
        return new Row.Outcome(samples, limit(bench));
    }

    /// A window of half a year moving over time with the playhead at its end.
    static Row.Outcome playback(Bench bench) {
        bench.send(new Intent.FitTime());
        TimeWindow all = bench.state().view().window();
        TimeWindow first = new TimeWindow(all.middle(), all.middle() + 182);
        Samples samples =
                bench.frames(frame -> {
                    TimeWindow window = first.pannedBy(7.0 * frame);
                    bench.window().store().send(new Intent.ShowWindow(window));
                    bench.window().store().send(new Intent.MovePlayhead(window.to()));
                });
        return new Row.Outcome(samples, limit(bench));
    }

    private static int swing(int frame) {
        int phase = frame % (2 * TURN);
        return phase < TURN ? phase : 2 * TURN - phase;
    }

    private static void third(Bench bench) {
        bench.send(new Intent.FitTime());
        TimeWindow all = bench.state().view().window();
        bench.send(new Intent.ZoomTime(all.middle(), 1.0 / 3));
    }

    private static double limit(Bench bench) {
        ViewSize size = bench.state().layout().timeline();
        TimeScale scale = TimelineLayout.scale(size, bench.state().view().window());
        return Limit.timeline(bench.story(), scale, size);
    }
}
