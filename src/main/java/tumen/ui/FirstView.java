package tumen.ui;

import javafx.application.Platform;

import tumen.model.StoredView;
import tumen.settings.Settings;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Look;
import tumen.state.OpeningView;
import tumen.state.Store;
import tumen.state.StoredViews;
import tumen.state.ViewState;

/// Shows a view on the first document that opens.
public final class FirstView {
    private final Store store;
    private final StoredView view;
    private boolean due = true;

    private FirstView(Store store, StoredView view) {
        this.store = store;
        this.view = view;
    }

    /// The view before any document is open, in the look chosen last, else as the system asks.
    static ViewState initial(Settings settings, SystemLook system) {
        ViewState view = OpeningView.initial();
        return view.withLook(look(settings, system));
    }

    /// The look chosen last, else the one the system asks for; in high contrast if either says so.
    public static Look look(Settings settings, SystemLook system) {
        Look look = settings.look().or(system::look).orElseGet(() -> OpeningView.initial().look());
        return look.withContrast(look.hasContrast() || system.contrast());
    }

    /// Waits for a document with events and shows the view on it.
    static void show(Store store, StoredView view) {
        store.listen(new FirstView(store, view)::opened);
    }

    private void opened(AppState state) {
        if (due && !state.document().project().events().isEmpty()) {
            due = false;
            Platform.runLater(() ->
                    store.send(new Intent.ShowView(StoredViews.shown(store.state(), view).view())));
        }
    }
}
