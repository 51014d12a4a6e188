package tumen.ui.present;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.stage.WindowEvent;

import tumen.basemap.TileStore;
import tumen.briefing.Clearance;
import tumen.briefing.Rehearsal;
import tumen.briefing.StepEdits;
import tumen.briefing.TalkOrder;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.state.Store;
import tumen.ui.Surroundings;
import tumen.ui.dialog.Message;
import tumen.ui.steps.Thumbnails;
import tumen.words.Words;

import java.util.Optional;
import java.util.function.BiConsumer;

/// Gives talks of one main window, one at a time. A talk ends with its window.
public final class Presenting {
    private final Surroundings around;
    private final Store store;
    private final TileStore tiles;
    private final Thumbnails thumbnails;
    private Optional<Presentation> running = Optional.empty();
    private final EventHandler<WindowEvent> closed =
            _ -> running.ifPresent(talk -> talk.send(new TalkOrder.Finish()));

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
        present(fromFirst, this::ended);
    }

    /// Begins the briefing at its first step and takes the time of each; when it ends, they can be
    /// kept as planned.
    public void rehearse() {
        present(true, this::rehearsed);
    }

    private void present(boolean fromFirst, BiConsumer<Lecture, Presentation.Ending> over) {
        Document document = store.state().document();
        Optional<Briefing> briefing = document.briefing().filter(each -> !each.steps().isEmpty());
        if (running.isPresent()) {
            running.get().focus();
        } else if (briefing.isEmpty()) {
            Message.tell(
                    around.stage(), Words.of("present.nothing"), Words.of("present.nothingWords"));
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
                        Platform.runLater(() -> begin(lecture, begin, over));
                    });
        }
    }

    private void begin(Lecture lecture, int at, BiConsumer<Lecture, Presentation.Ending> over) {
        if (running.isEmpty() && around.stage().isShowing()) {
            running = Optional.of(new Presentation(lecture, around.room(), at, over));
            around.stage().addEventHandler(WindowEvent.WINDOW_HIDDEN, closed);
        }
    }

    /// The step the talk ended at is at hand then, if the document is still the same.
    private void ended(Lecture lecture, Presentation.Ending ending) {
        running = Optional.empty();
        around.stage().removeEventHandler(WindowEvent.WINDOW_HIDDEN, closed);
        if (lecture.isStillOpen()) {
            StepChoice at = store.state().document().at();
            store.send(new Intent.ChooseStep(at.withStep(ending.position())));
        }
        around.stage().requestFocus();
    }

    private void rehearsed(Lecture lecture, Presentation.Ending ending) {
        ended(lecture, ending);
        Rehearsal rehearsal = new Rehearsal(lecture.briefing().steps(), ending.spent());
        boolean asked = around.stage().isShowing() && rehearsal.isWorthKeeping();
        if (asked && lecture.isStillOpen()) {
            Message.ask(
                    around.stage(),
                    Words.of("rehearsal.keepAsk"),
                    rehearsal.words(),
                    Words.of("rehearsal.keep"),
                    () ->
                            store.send(
                                    new StepEdits(store.state().document())
                                            .replace(rehearsal.planned())),
                    () -> {});
        }
    }
}
