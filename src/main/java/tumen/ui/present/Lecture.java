package tumen.ui.present;

import tumen.basemap.TileStore;
import tumen.briefing.Plan;
import tumen.briefing.Shown;
import tumen.briefing.Slides;
import tumen.briefing.StepEdits;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.model.Step;
import tumen.scene.Slide;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Look;
import tumen.state.Store;
import tumen.ui.steps.Thumbnails;

import java.util.HashMap;
import java.util.Map;

/// What a talk tells and with what it is painted. The document is the one the talk began with and
/// what was kept since, whatever the main window opens meanwhile.
final class Lecture {
    private final TileStore tiles;
    private final Thumbnails thumbnails;
    private final Store store;
    private Document document;
    private final Plans plans;
    private final Map<Integer, Slide> slides = new HashMap<>();
    private Document cleared;

    /// About the briefing at hand in a document, which is the one in a store; `cleared` is what of
    /// it the audience may see.
    Lecture(
            Document document,
            Document cleared,
            TileStore tiles,
            SnapshotPicture pictures,
            Thumbnails thumbnails,
            Store store) {
        this.document = document;
        this.cleared = cleared;
        this.tiles = tiles;
        this.thumbnails = thumbnails;
        this.store = store;
        plans =
                new Plans((slide, screen) ->
                        pictures.plan(slide, (int) screen.width(), (int) screen.height()));
    }

    /// What of it may be shown.
    Document document() {
        return cleared;
    }

    /// The briefing told.
    Briefing briefing() {
        return document.briefing().orElseThrow();
    }

    /// What the map is painted from.
    TileStore tiles() {
        return tiles;
    }

    /// Small pictures of the steps.
    Thumbnails thumbnails() {
        return thumbnails;
    }

    /// What is shown as a slide; of a step always the same one.
    Slide slide(Shown shown) {
        return shown.detour().isPresent()
                ? Slides.of(cleared, briefing(), shown)
                : slides.computeIfAbsent(
                        shown.position(), _ -> Slides.of(cleared, briefing(), shown));
    }

    /// Slides as they stand on screens.
    Plans plans() {
        return plans;
    }

    /// Dark or light, as the first step is.
    Look look() {
        return slide(Shown.step(0)).state().view().look();
    }

    /// The step shown, a detour aside.
    Step step(Shown shown) {
        return briefing().steps().get(shown.position());
    }

    /// The times planned.
    Plan plan() {
        return Plan.of(briefing());
    }

    /// Whether the main window still has the document of this talk open.
    boolean isStillOpen() {
        Document open = store.state().document();
        return open.index().equals(document.index())
                && open.project().briefings().equals(document.project().briefings());
    }

    /// Keeps what is shown as a step after the one at a position; in the main window too, as one
    /// edit, if it has the document still open.
    void keep(Slide shown, int position) {
        Document there = document.withStep(document.at().withStep(position));
        Intent.EditBriefings edit =
                new StepEdits(there).add(shown.title(), Slides.captured(shown.state()));
        if (isStillOpen()) {
            store.send(edit);
        }
        document = document.withBriefings(edit.briefings(), edit.at());
        cleared = cleared.withBriefings(edit.briefings(), edit.at());
        slides.clear();
    }
}
