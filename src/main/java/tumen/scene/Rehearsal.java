package tumen.scene;

import tumen.geo.ViewSize;
import tumen.progress.Progress;
import tumen.progress.Wanted;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.Update;

import java.util.List;
import java.util.function.Supplier;

/// The scenes of a state still to come, made beside the window and thrown away: what they ask of a
/// large index is known by the time the window makes them, which then does not stand still.
public final class Rehearsal {
    private static final int FEW = 20_000;

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
        for (int part = 0; part < parts.size(); part++) {
            progress.reached((double) part / parts.size());
            var _ = Wanted.during(progress, parts.get(part)::get);
        }
        progress.reached(1);
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
