package tumen.state;

import tumen.model.Event;
import tumen.time.TimeWindow;

import java.util.stream.DoubleStream;

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
            case Intent.ChangeSpeed change -> state.withPlayback(playback.faster(change.steps()));
            case Intent.ToggleLoop() -> state.withPlayback(playback.withLoop(!playback.loop()));
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
        TimeWindow window = state.view().time().played();
        boolean start = !playback.playing();
        AppState next = state.withPlayback(playback.withPlaying(start));
        double playhead = state.view().playhead();
        boolean outside = playhead < window.from() || playhead >= window.to();
        return start && outside ? at(next, window.from()) : next;
    }

    /// Runs on to the end of what is played; stops there, or begins again.
    private static AppState advanced(AppState state, double seconds) {
        Playback playback = state.playback();
        if (!playback.playing()) {
            return state;
        }
        TimeWindow played = state.view().time().played();
        double day = state.view().playhead() + seconds * playback.daysPerSecond();
        if (day < played.to()) {
            return at(state, day);
        }
        return playback.loop()
                ? at(state, played.from())
                : at(state, played.to()).withPlayback(playback.withPlaying(false));
    }

    private static double stepped(AppState state, int step) {
        return stepped(state, step, state.view().playhead());
    }

    /// The nearest day after or before a moment on which an event begins; that moment if there is
    /// none.
    static double stepped(AppState state, int step, double now) {
        DoubleStream days =
                state.index().find(state.view().filter()).stream()
                        .mapToDouble(PlaybackUpdate::start);
        return step > 0
                ? days.filter(day -> day > now).min().orElse(now)
                : days.filter(day -> day < now).max().orElse(now);
    }

    private static long start(Event event) {
        return event.when().span().earliestDated();
    }
}
