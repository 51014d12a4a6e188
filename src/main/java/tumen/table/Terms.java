package tumen.table;

import tumen.model.Catalogue;
import tumen.model.Language;
import tumen.state.AppState;

/// What names are looked up in, and in which language.
public record Terms(Catalogue catalogue, Language language) {
    /// The terms of a state.
    public static Terms of(AppState state) {
        return new Terms(state.index().catalogue(), state.view().language());
    }
}
