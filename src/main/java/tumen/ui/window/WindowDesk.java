package tumen.ui.window;

import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

import tumen.basemap.TileStore;
import tumen.briefing.StepEdits;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Copying;
import tumen.ui.Flight;
import tumen.ui.Surroundings;
import tumen.ui.about.AboutBox;
import tumen.ui.change.Comparing;
import tumen.ui.command.Desk;
import tumen.ui.command.Editor;
import tumen.ui.command.KeyHelp;
import tumen.ui.details.BrowserLink;
import tumen.ui.details.Citation;
import tumen.ui.dialog.OwnedDialog;
import tumen.ui.dialog.Unapplied;
import tumen.ui.drawer.DrawerPage;
import tumen.ui.edit.Editing;
import tumen.ui.edit.Workshop;
import tumen.ui.picture.PictureTaking;
import tumen.ui.present.Presenting;
import tumen.ui.steps.BriefingDialog;
import tumen.ui.steps.Packing;
import tumen.ui.steps.RoomDialog;
import tumen.ui.steps.StepDialog;
import tumen.ui.steps.Thumbnails;
import tumen.ui.view.ViewLinks;
import tumen.words.Tongue;
import tumen.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The desk of a main window.
final class WindowDesk implements Desk {
    private final MainWindow window;
    private final Surroundings around;
    private final Stage stage;
    private final Store store;
    private final Flight flight;
    private final Consumer<String> shown;
    private final PictureTaking pictures;
    private final Presenting presenting;
    private final Packing packing;
    private final Documents documents;
    private final Comparing comparing;
    private final Consumer<String> notice;
    private final Workshop workshop;

    WindowDesk(
            MainWindow window,
            Surroundings around,
            Store store,
            TileStore tiles,
            Thumbnails thumbnails,
            Flight flight,
            Notices notices) {
        this.window = window;
        this.around = around;
        this.stage = around.stage();
        this.store = store;
        this.flight = flight;
        this.shown = around.shown();
        this.notice = notices::show;
        this.pictures = new PictureTaking(around, notice);
        this.packing = new Packing(around, notice);
        this.documents = new Documents(around, store, notice);
        this.comparing =
                new Comparing(
                        around,
                        store,
                        documents.waiting(),
                        () -> window.drawer().open(DrawerPage.CHANGES));
        this.presenting = new Presenting(around, store, tiles, thumbnails);
        this.workshop =
                new Workshop(
                        stage,
                        store,
                        new Editing(stage, store, documents.waiting(), notice),
                        window::map,
                        notice,
                        documents::openNew);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
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

    /// What compares the project with other files.
    Comparing comparing() {
        return comparing;
    }

    /// What edits the project in the window.
    Workshop workshop() {
        return workshop;
    }

    @Override
    public Editor editor() {
        return workshop;
    }

    @Override
    public void openFile() {
        documents.askAndOpen();
    }

    @Override
    public List<Path> recentFiles() {
        return around.settings().now().recent();
    }

    @Override
    public void open(Path file) {
        documents.open(file);
    }

    @Override
    public void compareWithFile() {
        comparing.ask();
    }

    @Override
    public void save() {
        documents.save();
    }

    @Override
    public void saveAs() {
        documents.saveAs();
    }

    @Override
    public void exportPicture() {
        pictures.export(store.state());
    }

    @Override
    public void copyPicture() {
        pictures.copy(store.state());
    }

    @Override
    public void copyCitation() {
        Copying.text(Citation.ofSelection(store.state()));
        notice.accept(Words.of("notice.citation"));
    }

    @Override
    public void showSelectionMenu() {
        window.showSelectionMenu();
    }

    @Override
    public void present(boolean fromFirst) {
        presenting.present(fromFirst);
    }

    @Override
    public void rehearse() {
        presenting.rehearse();
    }

    @Override
    public void toggleSteps() {
        window.toggleSteps();
    }

    @Override
    public void checkBriefing() {
        RoomDialog.show(
                around,
                store.state().document(),
                step ->
                        store.send(
                                new Intent.ChooseStep(
                                        store.state().document().at().withStep(step))));
    }

    @Override
    public void packBriefing() {
        packing.pack(store.state().document());
    }

    @Override
    public void editBriefing() {
        Document document = store.state().document();
        document.briefing()
                .ifPresent(briefing ->
                        BriefingDialog.show(
                                stage,
                                briefing,
                                document.project().release(),
                                changed ->
                                        store.send(
                                                new StepEdits(store.state().document())
                                                        .replace(changed))));
    }

    @Override
    public void editStep() {
        store.state()
                .document()
                .step()
                .ifPresent(step ->
                        StepDialog.show(
                                stage,
                                step,
                                worded ->
                                        store.send(
                                                new StepEdits(store.state().document())
                                                        .replace(worded))));
    }

    @Override
    public void showProblems() {
        documents.showProblems();
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
    public void speak(Tongue tongue) {
        around.settings().change(now -> now.withTongue(tongue));
        if (documents.waiting().isBusy()) {
            notice.accept(Words.of("notice.tongue", tongue.ownName()));
        } else if (tongue != Words.tongue()) {
            Unapplied forms = Unapplied.before(stage);
            forms.leave(() -> {
                forms.drop();
                Words.speak(tongue);
                window.renew();
            });
        }
    }

    @Override
    public void copyView() {
        new ViewLinks(store, notice).copy();
    }

    @Override
    public void pasteView() {
        new ViewLinks(store, notice).paste();
    }

    @Override
    public void toggleDrawer(DrawerPage page) {
        window.drawer().toggle(page);
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreenExitHint(Words.of("notice.fullScreen"));
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void showMenu() {
        window.showMenu();
    }

    @Override
    public void showAbout() {
        AboutBox.show(stage, new BrowserLink(shown));
    }

    @Override
    public void showKeys() {
        new OwnedDialog(stage, "keys", Words.of("keys.title"), KeyHelp.list(), ButtonType.CLOSE)
                .show();
    }

    @Override
    public void toggleFrameFigures() {
        window.toggleFrameFigures();
    }

    @Override
    public void up() {
        if (documents.waiting().giveUpLast() || window.leave()) {
            return;
        }
        if (!store.state().view().selection().isEmpty()) {
            store.send(new Intent.Select(List.of()));
        } else if (store.state().view().time().chosen().isPresent()) {
            store.send(new Intent.ChooseTime(Optional.empty()));
        } else {
            flight.to(new Intent.FitTime());
        }
    }

    @Override
    public void close() {
        documents.leave(stage::close);
    }
}
