package tumen.state;

/// Updates of how things look.
final class LookUpdate {
    private LookUpdate() {}

    static ViewState apply(ViewState view, Intent.OfLook intent) {
        return switch (intent) {
            case Intent.ShowLanguage show -> view.withLanguage(show.language());
            case Intent.ShowLook show -> view.withLook(show.look());
            case Intent.ToggleUncertainty() -> view.withUncertainty(!view.uncertainty());
            case Intent.ToggleCompeting() -> view.withCompeting(!view.competing());
        };
    }
}
