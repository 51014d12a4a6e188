package tumen.state;

import tumen.time.TimeWindow;

/// Updates of the time window.
final class TimeUpdate {
    private TimeUpdate() {}

    static ViewState apply(AppState state, Intent.OfTime intent) {
        TimeWindow window = state.view().window();
        return state.view()
                .withWindow(
                        switch (intent) {
                            case Intent.ShowWindow show -> show.window();
                            case Intent.PanTime pan ->
                                    window.pannedBy(pan.windows() * window.days());
                            case Intent.ZoomTime zoom -> window.zoomedAt(zoom.day(), zoom.factor());
                            case Intent.FitTime() ->
                                    OpeningView.windowOf(
                                            state.index().find(state.view().filter()), window);
                        });
    }
}
