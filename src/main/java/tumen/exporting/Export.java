package tumen.exporting;

import tumen.model.Briefing;
import tumen.state.AppState;

import java.util.Optional;

/// What is taken away: a state, or a briefing of its project step by step; how it is to look, and
/// what paints it. Immutable and thread-safe.
public record Export(
        SnapshotPicture pictures,
        AppState state,
        Optional<Briefing> briefing,
        ExportOptions options) {
    /// Of a state as it is.
    public Export(SnapshotPicture pictures, AppState state, ExportOptions options) {
        this(pictures, state, Optional.empty(), options);
    }

    /// The state as the export shows it.
    public AppState shown() {
        return options.page().shown(state);
    }

    /// The same of a briefing, or of the state.
    public Export of(Optional<Briefing> wanted) {
        return new Export(pictures, state, wanted, options);
    }
}
