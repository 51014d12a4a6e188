package tumen.state;

import tumen.model.Event;
import tumen.time.TimeWindow;

import java.util.stream.LongStream;

/// Updates of the playhead.
final class PlaybackUpdate {
    private PlaybackUpdate() {}

    static AppState apply(AppState state, Intent.OfPlayback intent) {
        Playback playback = state.playback();
        return switch (intent) {
            case Intent.MovePlayhead move -> at(state, move.day());
            case Intent.TogglePlay() -> toggled(state);
            case Intent.Advance advance -> advanced(state, advance.seconds());
            case Intent.StepPlayhead step -> inSight(at(state, stepped(state, step.step())));
            case Intent.ChangeSpeed change ->
                    state.withPlayback(
                            new Playback(
                                    playback.playing(),
                                    playback.daysPerSecond() * change.factor()));
        };
    }

    private static AppState at(AppState state, double day) {
        return state.withView(state.view().withPlayhead(day));
    }

    /// The same state over a window that goes along where the playhead would leave it.
    private static AppState inSight(AppState state) {
        ViewState view = state.view();
        TimeWindow window = view.window();
        boolean seen = view.playhead() >= window.from() && view.playhead() < window.to();
        return seen ? state : state.withView(view.withWindow(window.centredAt(view.playhead())));
    }

    private static AppState toggled(AppState state) {
        Playback playback = state.playback();
        TimeWindow window = state.view().time().shown();
        boolean start = !playback.playing();
        AppState next = state.withPlayback(new Playback(start, playback.daysPerSecond()));
        double playhead = state.view().playhead();
        boolean outside = playhead < window.from() || playhead >= window.to();
        return start && outside ? at(next, window.from()) : next;
    }

    /// Runs on to the end of the time shown and stops there.
    private static AppState advanced(AppState state, double seconds) {
        Playback playback = state.playback();
        if (!playback.playing()) {
            return state;
        }
        double end = state.view().time().shown().to();
        double day = state.view().playhead() + seconds * playback.daysPerSecond();
        return day < end
                ? at(state, day)
                : at(state, end).withPlayback(new Playback(false, playback.daysPerSecond()));
    }

    private static double stepped(AppState state, int step) {
        double now = state.view().playhead();
        LongStream days =
                state.index().find(state.view().filter()).stream().mapToLong(PlaybackUpdate::start);
        return step > 0
                ? days.filter(day -> day > now).min().orElse((long) now)
                : days.filter(day -> day < now).max().orElse((long) now);
    }

    private static long start(Event event) {
        return event.when().span().earliestDated();
    }
}
