package tumen.briefing;

import tumen.about.Credits;
import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.scene.Slide;
import tumen.scene.SlideLayout;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.OpeningView;
import tumen.state.StoredViews;
import tumen.state.ViewState;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The steps of a briefing as screens.
public final class Slides {
    private Slides() {}

    /// Every step's screen, in order, to be taken away.
    ///
    /// @throws ReleaseException if the briefing must not leave at its release level
    public static List<Slide> of(Document document, Briefing briefing) {
        Clearance.check(document.project(), briefing);
        Document cleared = Clearance.of(document, briefing);
        return IntStream.range(0, briefing.steps().size())
                .mapToObj(position -> of(cleared, briefing, position))
                .toList();
    }

    /// The screen of the step at a position, from 0, without what its audience may not see.
    public static Slide of(Document document, Briefing briefing, int position) {
        Step step = briefing.steps().get(position);
        return new Slide(
                state(Clearance.of(document, briefing), step),
                step.title(),
                step.caption(),
                (position + 1) + " / " + briefing.steps().size(),
                Optional.ofNullable(briefing.marking()),
                Credits.brief());
    }

    /// The state a step shows, in the views steps are made for.
    public static AppState state(Document document, Step step) {
        AppState opening = AppState.opening(document, SlideLayout.REFERENCE, OpeningView.initial());
        return StoredViews.shown(opening, step.view());
    }

    /// What a window shows, as a step keeps it.
    public static StoredView captured(AppState state) {
        return StoredViews.of(state.fitted(SlideLayout.REFERENCE).view());
    }

    /// What a step shows, for the views of a window.
    public static ViewState inWindow(AppState window, Step step) {
        return state(window.document(), step).fitted(window.layout()).view();
    }

    /// The screen of what a talk shows: a step, or a detour from it. The step's words stay while it
    /// is about the same events; a detour to others is called as they are.
    public static Slide of(Document document, Briefing briefing, Shown shown) {
        Slide slide = of(document, briefing, shown.position());
        return shown.detour().map(detour -> wandered(slide, detour)).orElse(slide);
    }

    private static Slide wandered(Slide slide, Detour detour) {
        AppState there = slide.state().withLayout(detour.layout()).withView(detour.view());
        boolean same = detour.view().selection().equals(slide.state().view().selection());
        String title =
                there.selected().stream().findFirst().map(Event::title).orElse(slide.title());
        return same ? slide.withState(there) : slide.withState(there).withWords(title, "");
    }
}
