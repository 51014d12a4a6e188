package tumen.state;

/// What an intent makes of a state. Pure: the same two always give the same third.
public final class Update {
    private Update() {}

    /// The state after an intent.
    public static AppState apply(AppState state, Intent intent) {
        return switch (intent) {
            case Intent.OfTime time -> state.withView(TimeUpdate.apply(state, time));
            case Intent.OfMap map -> state.withView(MapUpdate.apply(state, map));
            case Intent.OfChoice choice -> ChoiceUpdate.apply(state, choice);
            case Intent.OfFilter filter -> state.withView(FilterUpdate.apply(state, filter));
            case Intent.OfLook look -> state.withView(LookUpdate.apply(state.view(), look));
            case Intent.OfPlayback playback -> PlaybackUpdate.apply(state, playback);
            case Intent.OfDocument document -> DocumentUpdate.apply(state, document);
        };
    }
}
