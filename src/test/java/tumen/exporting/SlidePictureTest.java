package tumen.exporting;

import org.junit.jupiter.api.Test;

import tumen.briefing.Slides;
import tumen.model.Briefing;
import tumen.model.Marking;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.paint.GoldenPicture;
import tumen.scene.Slide;
import tumen.state.Document;
import tumen.storage.ShippedDataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the audience sees, as kept pictures.
class SlidePictureTest {
    private static final SnapshotPicture PICTURES = SnapshotPicture.load();
    private static final Document DOCUMENT = Document.of(ShippedDataset.project(), null);

    private static void compare(String name, Briefing briefing, int position) {
        Slide slide = Slides.of(DOCUMENT, briefing, position);
        GoldenPicture.compare(name, PICTURES.paint(slide, 960, 540));
    }

    @Test
    void aStepUnderAMarkingInTheDark() {
        compare(
                "audience-dark",
                DOCUMENT.briefing()
                        .orElseThrow()
                        .withMarking(new Marking("TLP:AMBER", 0xFFC000, 0)),
                2);
    }

    @Test
    void aStepInTheLight() {
        Step step = DOCUMENT.step().orElseThrow();
        Map<String, Object> view = new HashMap<>(step.view().fields());
        view.put("look", "light");
        compare(
                "audience-light",
                Briefing.empty("b", "B").withSteps(List.of(step.withView(new StoredView(view)))),
                0);
    }
}
