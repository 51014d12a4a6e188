package tumen.ui.present;

import tumen.briefing.Crossing;
import tumen.geo.ViewSize;
import tumen.scene.Slide;
import tumen.scene.SlideScene;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What one screen shows at any moment: a slide, or the way from the last one to it.
final class Projection {
    private static final double AT_REST = -1;

    private final BiFunction<Slide, ViewSize, SlideScene> scenes;
    private Slide slide;
    private Optional<Way> way = Optional.empty();
    private Optional<Kept> kept = Optional.empty();

    private record Way(Slide from, double began, double seconds) {}

    private record Kept(ViewSize screen, double moment, SlideScene scene) {
        boolean isOf(ViewSize other, double now) {
            return screen.equals(other) && moment == now;
        }
    }

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
            return kept(
                    screen, now, () -> new Crossing(begun.from(), slide).at(share, screen, scenes));
        }
        arrive();
        return kept(screen, AT_REST, () -> scenes.apply(slide, screen));
    }

    /// Both windows show a moment, whose scene is composed once.
    private SlideScene kept(ViewSize screen, double moment, Supplier<SlideScene> composed) {
        if (kept.filter(before -> before.isOf(screen, moment)).isEmpty()) {
            kept = Optional.of(new Kept(screen, moment, composed.get()));
        }
        return kept.orElseThrow().scene();
    }
}
