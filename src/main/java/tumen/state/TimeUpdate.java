package tumen.state;

import tumen.time.TimeWindow;

/// Updates of the time window.
final class TimeUpdate {
    private TimeUpdate() {}

    static ViewState apply(AppState state, Intent.OfTime intent) {
        ViewState view = state.view();
        TimeWindow window = view.window();
        return switch (intent) {
            case Intent.ShowWindow show -> view.withWindow(show.window());
            case Intent.PanTime pan ->
                    view.withWindow(window.pannedBy(pan.windows() * window.days()));
            case Intent.ZoomTime zoom ->
                    view.withWindow(window.zoomedAt(zoom.day(), zoom.factor()));
            case Intent.ChooseTime choose -> view.withTime(view.time().withChosen(choose.part()));
            case Intent.ShowTimeMode show -> inMode(state, show.mode());
            case Intent.FitTime() ->
                    view.withWindow(
                            OpeningView.windowOf(state.index().matches(view.filter()), window));
        };
    }

    /// A playhead out of sight, or at the very beginning, would show nothing: it goes to the first
    /// event there is.
    private static ViewState inMode(AppState state, TimeMode mode) {
        ViewState view = state.view().withTime(state.view().time().withMode(mode));
        TimeWindow played = view.time().played();
        boolean inside = view.playhead() > played.from() && view.playhead() < played.to();
        return inside || mode == TimeMode.WINDOW
                ? view
                : view.withPlayhead(PlaybackUpdate.stepped(state, 1, played.from()));
    }
}
