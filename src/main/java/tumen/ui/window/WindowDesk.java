package tumen.ui.window;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;

import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Flight;
import tumen.ui.command.Desk;
import tumen.ui.command.KeyHelp;

import java.util.List;

/// The desk of a main window.
final class WindowDesk implements Desk {
    private final MainWindow window;
    private final Stage stage;
    private final Store store;
    private final Flight flight;
    private final Documents documents;

    WindowDesk(MainWindow window, Stage stage, Store store, Flight flight) {
        this.window = window;
        this.stage = stage;
        this.store = store;
        this.flight = flight;
        this.documents = new Documents(stage, store);
    }

    /// Opens files for the window.
    Documents documents() {
        return documents;
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void travel(Intent... intents) {
        flight.to(intents);
    }

    @Override
    public void openFile() {
        documents.askAndOpen();
    }

    @Override
    public void focusPane(int step) {
        window.focusPane(step);
    }

    @Override
    public void focusSearch() {
        window.focusSearch();
    }

    @Override
    public void showDetails() {
        window.showDetails(true);
        window.focusDetails();
    }

    @Override
    public void toggleDetails() {
        window.showDetails(!window.detailsShown());
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void showMenu() {
        window.showMenu();
    }

    @Override
    public void showKeys() {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle("Keys");
        dialog.getDialogPane().setContent(KeyHelp.list());
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        Looks.dress(dialog.getDialogPane(), store.state().view().look());
        dialog.show();
    }

    @Override
    public void up() {
        if (window.searching()) {
            window.focusMap();
        } else if (!store.state().view().selection().isEmpty()) {
            store.send(new Intent.Select(List.of()));
        } else {
            flight.to(new Intent.FitTime());
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
