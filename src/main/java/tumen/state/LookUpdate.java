package tumen.state;

/// Updates of how things look.
final class LookUpdate {
    private LookUpdate() {}

    static ViewState apply(ViewState view, Intent.OfLook intent) {
        Display display = view.display();
        return view.withDisplay(
                switch (intent) {
                    case Intent.ShowLanguage show -> display.withLanguage(show.language());
                    case Intent.ShowLook show -> display.withLook(show.look());
                    case Intent.ToggleOverlay toggle -> display.toggled(toggle.overlay());
                });
    }
}
