package tumen.ui.present;

import tumen.basemap.TileStore;
import tumen.briefing.Plan;
import tumen.briefing.Shown;
import tumen.briefing.Slides;
import tumen.exporting.SnapshotPicture;
import tumen.geo.ViewSize;
import tumen.model.Briefing;
import tumen.model.Step;
import tumen.scene.Slide;
import tumen.scene.SlideScene;
import tumen.state.Document;
import tumen.state.Look;

/// What a talk tells and with what it is painted. The document is the one the talk began with,
/// whatever the main window opens meanwhile.
public record Lecture(
        Document document, Briefing briefing, TileStore tiles, SnapshotPicture pictures) {
    /// The screen of what is shown.
    Slide slide(Shown shown) {
        return Slides.of(document, briefing, shown);
    }

    /// A slide as it stands on a screen of some pixels.
    SlideScene scene(Slide slide, ViewSize screen) {
        return pictures.scene(slide, (int) screen.width(), (int) screen.height());
    }

    /// Dark or light, as the first step is.
    Look look() {
        return slide(Shown.step(0)).state().view().look();
    }

    /// The step shown, a detour aside.
    Step step(Shown shown) {
        return briefing.steps().get(shown.position());
    }

    /// The times planned.
    Plan plan() {
        return Plan.of(briefing);
    }
}
