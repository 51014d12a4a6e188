package tumen.exporting;

import org.jspecify.annotations.Nullable;

import tumen.briefing.Clearance;
import tumen.briefing.Markings;
import tumen.briefing.Slides;
import tumen.claim.Evidence;
import tumen.geo.ViewSize;
import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Marking;
import tumen.model.Step;
import tumen.scene.Contrast;
import tumen.scene.Slide;
import tumen.scene.SlideScene;
import tumen.scene.Theme;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a briefing is ready for a room: every step is painted as it will be shown there, and
/// what an audience would stumble over is listed.
public final class RoomCheck {
    /// More words than are read while somebody speaks.
    private static final int MOST_WORDS = 60;

    private final SnapshotPicture pictures;
    private final Document document;
    private final Briefing briefing;
    private final ViewSize screen;
    private final List<Finding> findings = new ArrayList<>();

    /// What was found; `step` counts from 1, 0 for the whole briefing.
    public record Finding(int step, String words) {}

    private RoomCheck(
            SnapshotPicture pictures, Document document, Briefing briefing, ViewSize screen) {
        this.pictures = pictures;
        this.document = Clearance.of(document, briefing);
        this.briefing = briefing;
        this.screen = screen;
    }

    /// What was found on a screen of some pixels; nothing if all is well. Takes a moment.
    public static List<Finding> of(
            SnapshotPicture pictures, Document document, Briefing briefing, ViewSize screen) {
        RoomCheck check = new RoomCheck(pictures, document, briefing, screen);
        Clearance.reasons(document.project(), briefing).forEach(reason -> check.find(0, reason));
        check.marking();
        for (int position = 0; position < briefing.steps().size(); position++) {
            check.step(position);
        }
        return check.findings;
    }

    private void find(int step, String words) {
        findings.add(new Finding(step, words));
    }

    private void marking() {
        Marking marking = briefing.marking();
        if (briefing.release() != null && marking == null) {
            find(0, Words.of("check.unmarked", briefing.release()));
        }
        if (marking != null) {
            double contrast = Contrast.of(marking.ink(), marking.ground());
            if (contrast < Contrast.LEAST) {
                find(0, Words.of("check.marking", Words.decimal(contrast, 1)));
            }
            level(marking.text(), briefing.release());
        }
    }

    /// A marking that is the name of a level says who may see the briefing.
    private void level(String marking, @Nullable String release) {
        document.project().release().levels().stream()
                .filter(level -> level.equalsIgnoreCase(marking) && !level.equals(release))
                .map(_ ->
                        release == null
                                ? Words.of("check.noLevel", marking)
                                : Words.of("check.level", marking, release))
                .forEach(words -> find(0, words));
    }

    private void step(int position) {
        Step step = briefing.steps().get(position);
        int number = position + 1;
        words(step, number);
        try {
            Slide slide = Slides.of(document, briefing, position);
            events(step, slide, number);
            SlideScene scene = pictures.scene(slide, (int) screen.width(), (int) screen.height());
            pictures.paint(slide, (int) screen.width(), (int) screen.height());
            Theme theme = Theme.of(slide.state().view().look());
            RoomTexts.of(scene, theme, screen).forEach(found -> find(number, found));
        } catch (RuntimeException problem) {
            find(number, Words.of("check.unpainted", String.valueOf(problem.getMessage())));
        }
    }

    private void words(Step step, int number) {
        String text = step.title() + " " + step.caption();
        long words = Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).count();
        if (words > MOST_WORDS) {
            find(number, Words.of("check.words", words, MOST_WORDS));
        }
        if (step.title().isBlank()) {
            find(number, Words.of("check.untitled"));
        }
        Marking marking = briefing.marking();
        Optional<String> own = Optional.ofNullable(marking).map(Marking::text);
        Markings.named(text)
                .filter(said -> !own.equals(Optional.of(said)))
                .map(said ->
                        own.map(carried -> Words.of("check.otherMarking", said, carried))
                                .orElseGet(() -> Words.of("check.saidMarking", said)))
                .ifPresent(found -> find(number, found));
    }

    private void events(Step step, Slide slide, int number) {
        AppState state = slide.state();
        long wished = step.view().fields().get("select") instanceof List<?> ids ? ids.size() : 0;
        long gone = wished - state.view().selection().size();
        if (gone > 0) {
            find(number, Words.of("check.gone", gone));
        }
        List<Event> about = state.selected().isEmpty() ? state.visible() : state.selected();
        boolean sourced =
                about.stream()
                        .anyMatch(event ->
                                Evidence.sources(event, state.index().catalogue())
                                        .findAny()
                                        .isPresent());
        if (!sourced) {
            find(number, Words.of("check.unsourced"));
        }
    }
}
