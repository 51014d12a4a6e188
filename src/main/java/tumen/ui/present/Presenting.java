package tumen.ui.present;

import javafx.application.Platform;

import tumen.basemap.TileStore;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.state.Document;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;

import java.util.List;
import java.util.Optional;

/// Gives talks of one main window, one at a time.
public final class Presenting {
    private final Surroundings around;
    private final TileStore tiles;
    private Optional<Presentation> running = Optional.empty();
    private int position;

    /// Paints talks over tiles of a store.
    public Presenting(Surroundings around, TileStore tiles) {
        this.around = around;
        this.tiles = tiles;
    }

    /// Begins the document's briefing at the first step, or at the one left last. A talk that runs
    /// comes to the front.
    public void present(Document document, boolean fromFirst) {
        List<Briefing> briefings = document.project().briefings();
        if (running.isPresent()) {
            running.get().focus();
        } else if (briefings.isEmpty() || briefings.getFirst().steps().isEmpty()) {
            Message.tell(
                    around.stage(),
                    "There is nothing to present",
                    "This project has no briefing with steps.");
        } else {
            Briefing briefing = briefings.getFirst();
            int last = briefing.steps().size() - 1;
            int begin = fromFirst ? 0 : Math.clamp(position, 0, last);
            Thread.ofVirtual()
                    .name("present")
                    .start(() -> {
                        SnapshotPicture pictures = around.pictures().get();
                        Lecture lecture = new Lecture(document, briefing, tiles, pictures);
                        Platform.runLater(() -> begin(lecture, begin));
                    });
        }
    }

    private void begin(Lecture lecture, int at) {
        if (running.isEmpty()) {
            running = Optional.of(new Presentation(lecture, around.room(), at, this::ended));
        }
    }

    private void ended(int at) {
        running = Optional.empty();
        position = at;
        around.stage().requestFocus();
    }
}
