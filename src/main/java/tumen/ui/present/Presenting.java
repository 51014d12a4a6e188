package tumen.ui.present;

import javafx.application.Platform;

import tumen.basemap.TileStore;
import tumen.briefing.Clearance;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;
import tumen.ui.steps.Thumbnails;

import java.util.Optional;

/// Gives talks of one main window, one at a time.
public final class Presenting {
    private final Surroundings around;
    private final Store store;
    private final TileStore tiles;
    private final Thumbnails thumbnails;
    private Optional<Presentation> running = Optional.empty();

    /// Gives briefings of a store's document; what is kept of a talk is kept there.
    public Presenting(Surroundings around, Store store, TileStore tiles, Thumbnails thumbnails) {
        this.around = around;
        this.store = store;
        this.tiles = tiles;
        this.thumbnails = thumbnails;
    }

    /// Begins the briefing at hand at its first step, or at the one at hand. A talk that runs comes
    /// to the front.
    public void present(boolean fromFirst) {
        Document document = store.state().document();
        Optional<Briefing> briefing = document.briefing().filter(each -> !each.steps().isEmpty());
        if (running.isPresent()) {
            running.get().focus();
        } else if (briefing.isEmpty()) {
            Message.tell(
                    around.stage(),
                    "There is nothing to present",
                    "This project has no briefing with steps. Show what you want to show, then"
                            + " add it with Ctrl+Shift+B.");
        } else {
            int last = briefing.get().steps().size() - 1;
            int begin = fromFirst ? 0 : Math.clamp(document.at().step(), 0, last);
            Thread.ofVirtual()
                    .name("present")
                    .start(() -> {
                        SnapshotPicture pictures = around.pictures().get();
                        Document cleared = Clearance.of(document, briefing.get());
                        Lecture lecture =
                                new Lecture(document, cleared, tiles, pictures, thumbnails, store);
                        Platform.runLater(() -> begin(lecture, begin));
                    });
        }
    }

    private void begin(Lecture lecture, int at) {
        if (running.isEmpty()) {
            running = Optional.of(new Presentation(lecture, around.room(), at, this::ended));
        }
    }

    /// The step the talk ended at is at hand then, if the document is still the same.
    private void ended(Lecture lecture, int at) {
        running = Optional.empty();
        if (lecture.isStillOpen()) {
            store.send(new Intent.ChooseStep(store.state().document().at().withStep(at)));
        }
        around.stage().requestFocus();
    }
}
