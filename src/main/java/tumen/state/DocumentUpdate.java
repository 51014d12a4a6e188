package tumen.state;

/// Updates of the document and of the view as a whole.
final class DocumentUpdate {
    private DocumentUpdate() {}

    static AppState apply(AppState state, Intent.OfDocument intent) {
        return switch (intent) {
            case Intent.Open open ->
                    AppState.opening(open.document(), state.layout(), state.view());
            case Intent.Saved saved -> saved(state, saved);
            case Intent.EditBriefings edit ->
                    state.withDocument(state.document().withBriefings(edit.briefings(), edit.at()));
            case Intent.EditProject edit ->
                    state.withDocument(state.document().edited(edit.index())).withoutGone();
            case Intent.ChooseStep choose ->
                    state.withDocument(state.document().withStep(choose.at()));
            case Intent.EditViews edit ->
                    state.withDocument(state.document().withViews(edit.views()));
            case Intent.ShowView show -> state.withView(show.view());
            case Intent.Reset() -> AppState.opening(state.document(), state.layout(), state.view());
            case Intent.MarkChanges mark -> state.withChanges(mark.changes());
            case Intent.Resize resize -> state.withLayout(resize.layout());
        };
    }

    /// While the file was written the document may have been edited further, or another opened.
    private static AppState saved(AppState state, Intent.Saved saved) {
        Document document = state.document();
        return document.isStill(saved.document())
                ? state.withDocument(document.savedAs(saved.held(), saved.file()))
                : state;
    }
}
