package tumen.ui.present;

import tumen.briefing.Crossing;
import tumen.geo.ViewSize;
import tumen.scene.Slide;
import tumen.scene.SlideScene;

import java.util.Optional;
import java.util.function.BiFunction;

/// What one screen shows at any moment: a slide, or the way from the last one to it.
final class Projection {
    private final BiFunction<Slide, ViewSize, SlideScene> scenes;
    private Slide slide;
    private Optional<Way> way = Optional.empty();
    private Optional<Kept> kept = Optional.empty();

    private record Way(Slide from, double began, double seconds) {}

    private record Kept(ViewSize screen, SlideScene scene) {}

    /// Begins with a slide; `scenes` composes slides for screens of some pixels.
    Projection(BiFunction<Slide, ViewSize, SlideScene> scenes, Slide first) {
        this.scenes = scenes;
        this.slide = first;
    }

    /// The slide shown, or on its way.
    Slide slide() {
        return slide;
    }

    /// Goes to another slide within some seconds from now.
    void show(Slide other, double seconds, double now) {
        way = seconds > 0 ? Optional.of(new Way(slide, now, seconds)) : Optional.empty();
        slide = other;
        kept = Optional.empty();
    }

    /// Whether it is still on the way.
    boolean isMoving(double now) {
        return way.isPresent() && now - way.get().began() < way.get().seconds();
    }

    /// Is there at once.
    void arrive() {
        way = Optional.empty();
    }

    /// The screen at a moment.
    SlideScene at(double now, ViewSize screen) {
        if (isMoving(now)) {
            Way begun = way.orElseThrow();
            double share = (now - begun.began()) / begun.seconds();
            return new Crossing(begun.from(), slide).at(share, screen, scenes);
        }
        arrive();
        if (kept.isEmpty() || !kept.get().screen().equals(screen)) {
            kept = Optional.of(new Kept(screen, scenes.apply(slide, screen)));
        }
        return kept.get().scene();
    }
}
