package tumen.state;

/// Updates of the document and of the view as a whole.
final class DocumentUpdate {
    private DocumentUpdate() {}

    static AppState apply(AppState state, Intent.OfDocument intent) {
        return switch (intent) {
            case Intent.Open open ->
                    AppState.opening(open.document(), state.layout(), state.view());
            case Intent.ShowView show -> state.withView(show.view());
            case Intent.Reset() -> AppState.opening(state.document(), state.layout(), state.view());
            case Intent.Resize resize -> state.withLayout(resize.layout());
        };
    }
}
