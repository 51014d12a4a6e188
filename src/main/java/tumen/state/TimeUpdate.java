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
            case Intent.FitTime() ->
                    view.withWindow(
                            OpeningView.windowOf(state.index().matches(view.filter()), window));
        };
    }
}
