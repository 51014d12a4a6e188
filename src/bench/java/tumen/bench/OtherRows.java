package tumen.bench;

import com.sun.management.ThreadMXBean;

import tumen.geo.ViewSize;
import tumen.state.Intent;
import tumen.ui.search.SearchField;

import java.lang.management.ManagementFactory;

/// What is neither a movement nor a file.
final class OtherRows {
    private static final String SEARCHED = "harbour with containers";
    private static final double MEGABYTE = 1 << 20;
    private static final int STEADY_FRAMES = 120;

    private OtherRows() {}

    /// One type switched off or on, to both views repainted.
    static Row.Outcome toggle(Bench bench) {
        bench.reset();
        String type = bench.story().document().project().types().getFirst().id();
        Samples samples =
                bench.frames(_ -> bench.window().store().send(new Intent.ToggleType(type)));
        bench.reset();
        return new Row.Outcome(samples, Limit.both(bench));
    }

    /// One more letter in the search field, to the hits shown.
    static Row.Outcome search(Bench bench) {
        SearchField field = (SearchField) bench.node("search-field");
        Bench.on(() -> {
            field.requestFocus();
            return true;
        });
        Samples samples =
                bench.frames(
                        frame ->
                                field.setText(SEARCHED.substring(0, 1 + frame % SEARCHED.length())),
                        () -> field.answered().get().equals(field.getText()));
        Bench.on(() -> {
            field.clear();
            bench.node("map").requestFocus();
            return true;
        });
        return new Row.Outcome(samples, BareLoops.search(bench.story(), SEARCHED));
    }

    /// The pointer moved over the map, to knowing what is under it.
    static Row.Outcome hover(Bench bench) {
        bench.reset();
        Pointer pointer = new Pointer(bench.node("map"));
        ViewSize size = bench.state().layout().map();
        Samples.Collector taken = new Samples.Collector(100, 400, 5);
        for (int step = 0; !taken.isFull(); step++) {
            double x = size.width() * (0.1 + 0.8 * (step * 0.37 % 1));
            double y = size.height() * (0.1 + 0.8 * (step * 0.73 % 1));
            taken.add(
                    Bench.on(() -> {
                        long began = System.nanoTime();
                        pointer.move(x, y);
                        return (System.nanoTime() - began) / 1e6;
                    }));
        }
        return new Row.Outcome(taken.samples(), BareLoops.nearest(bench.story(), 0.5, 0.5));
    }

    /// What all threads allocate in a frame of the map and the timeline moving.
    static Row.Outcome allocation(Bench bench) {
        bench.reset();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] allocated = new long[STEADY_FRAMES];
        bench.frames(
                new Samples.Collector(0, STEADY_FRAMES, 5),
                frame -> {
                    allocated[frame] = threads.getTotalThreadAllocatedBytes();
                    int side = frame % 2 == 0 ? 1 : -1;
                    bench.window().store().send(new Intent.PanMap(3 * side, 1));
                    bench.window().store().send(new Intent.PanTime(0.01 * side));
                });
        Samples.Collector taken =
                new Samples.Collector(STEADY_FRAMES / 2, STEADY_FRAMES / 2 - 1, 5);
        for (int frame = 1; frame < STEADY_FRAMES && allocated[frame] > 0; frame++) {
            taken.add((allocated[frame] - allocated[frame - 1]) / MEGABYTE);
        }
        return Row.Outcome.of(taken.samples());
    }
}
