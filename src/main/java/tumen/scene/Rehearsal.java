package tumen.scene;

import tumen.geo.ViewSize;
import tumen.progress.Progress;
import tumen.progress.Wanted;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.Update;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/// The scenes of a state still to come, made beside the window and thrown away: what they ask of a
/// large index is known by the time the window makes them, which then does not stand still.
public final class Rehearsal {
    private static final int FEW = 20_000;

    /// So many parts are what the others begin with; after them the map is made beside the rest.
    private static final int ASKED_BY_ALL = 2;

    private Rehearsal() {}

    /// Makes the scenes of the state that an intent leads to, if there are many events in it,
    /// telling how far it is between two of them.
    ///
    /// @throws java.util.concurrent.CancellationException soon after the progress gave it up
    public static void of(AppState before, Intent intent, TextMeasure measure, Progress progress) {
        AppState state = Update.apply(before, intent);
        if (state.index().size() < FEW) {
            return;
        }
        List<Supplier<?>> parts = parts(state, measure);
        make(parts, 0, ASKED_BY_ALL, progress);
        ForkJoinTask<?> map =
                ForkJoinPool.commonPool()
                        .submit(() -> Wanted.during(progress, parts.getLast()::get));
        make(parts, ASKED_BY_ALL, parts.size() - 1, progress);
        var _ = map.join();
        progress.reached(1);
    }

    private static void make(List<Supplier<?>> parts, int from, int to, Progress progress) {
        for (int part = from; part < to; part++) {
            progress.reached((double) part / parts.size());
            var _ = Wanted.during(progress, parts.get(part)::get);
        }
    }

    /// Makes the scenes of a state, however few events are in it.
    public static void of(AppState state, TextMeasure measure) {
        for (Supplier<?> part : parts(state, measure)) {
            var _ = part.get();
        }
    }

    private static List<Supplier<?>> parts(AppState state, TextMeasure measure) {
        Theme theme = Theme.of(state.view().look());
        Layout layout = state.layout();
        ViewSize overview = new ViewSize(layout.timeline().width(), TimelineLayout.OVERVIEW);
        return List.of(
                () -> CountWords.of(state),
                () ->
                        state.index()
                                .countsByType(state.view().filter(), state.view().time().shown()),
                () -> OverviewScene.of(state, overview, theme, measure),
                () -> TimelineScene.of(state, layout.timeline(), theme, measure),
                () -> MapScene.of(state, List.of(), layout.map(), theme, measure));
    }
}
