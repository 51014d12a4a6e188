package tumen.briefing;

import tumen.geo.ViewSize;
import tumen.scene.Slide;
import tumen.scene.SlideFade;
import tumen.scene.SlideLayout;
import tumen.scene.SlideScene;
import tumen.state.AppState;
import tumen.state.Layout;
import tumen.state.ViewTime;

import java.util.function.BiFunction;

/// The way from one screen of a briefing to the next: both move together, what goes fades into what
/// comes.
public record Crossing(Slide from, Slide to) {
    /// The screen at a share 0..1 of the way; `scenes` composes slides for screens of some pixels.
    public SlideScene at(
            double share, ViewSize screen, BiFunction<Slide, ViewSize, SlideScene> scenes) {
        Layout layout = SlideLayout.of(to, screen.width(), screen.height()).panes();
        AppState leaving = from.state().fitted(layout);
        AppState arriving = to.state().fitted(layout);
        Transition transition = new Transition(leaving.view(), arriving.view(), layout.map());
        AppState gone = leaving.withView(transition.leaving(share));
        AppState come = arriving.withView(transition.arriving(share));
        ViewTime time = transition.time(share);
        return SlideFade.between(
                scenes.apply(from.withState(gone).withStrip(time), screen),
                scenes.apply(to.withState(come).withStrip(time), screen),
                share);
    }
}
