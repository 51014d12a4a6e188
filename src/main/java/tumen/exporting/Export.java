package tumen.exporting;

import tumen.state.AppState;

/// What is taken away: a state, how it is to look, and what paints it. Immutable and thread-safe.
public record Export(SnapshotPicture pictures, AppState state, ExportOptions options) {
    /// The state as the export shows it.
    public AppState shown() {
        return options.page().shown(state);
    }
}
