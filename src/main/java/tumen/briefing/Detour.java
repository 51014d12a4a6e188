package tumen.briefing;

import tumen.state.AppState;
import tumen.state.Layout;
import tumen.state.ViewState;

/// Where the presenter has wandered off to from a step, in views of some sizes.
public record Detour(ViewState view, Layout layout) {
    /// What a state shows.
    public static Detour of(AppState state) {
        return new Detour(state.view(), state.layout());
    }
}
