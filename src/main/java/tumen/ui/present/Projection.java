package tumen.ui.present;

import tumen.briefing.Crossing;
import tumen.geo.ViewSize;
import tumen.scene.Slide;
import tumen.scene.SlideScene;

import java.util.Optional;

/// What one screen shows at any moment: a slide, or the way from the last one to it.
final class Projection {
    private final Plans plans;
    private Slide slide;
    private Optional<Way> way = Optional.empty();
    private Optional<Kept> kept = Optional.empty();

    private record Way(Slide from, double began, double seconds) {}

    private record Kept(ViewSize screen, double moment, SlideScene scene) {
        boolean isOf(ViewSize other, double now) {
            return screen.equals(other) && moment == now;
        }
    }

    /// Begins with a slide.
    Projection(Plans plans, Slide first) {
        this.plans = plans;
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

    /// The way it is on at a moment, if it is on one.
    Optional<Crossing> way(double now, ViewSize screen) {
        return isMoving(now)
                ? way.map(begun ->
                        new Crossing(plans.of(begun.from(), screen), plans.of(slide, screen)))
                : Optional.empty();
    }

    /// The screen at a moment. Both windows show it: it is composed once.
    SlideScene at(double now, ViewSize screen) {
        if (!isMoving(now)) {
            arrive();
            return plans.of(slide, screen).atRest();
        }
        if (kept.filter(before -> before.isOf(screen, now)).isEmpty()) {
            Way begun = way.orElseThrow();
            double share = (now - begun.began()) / begun.seconds();
            SlideScene scene = way(now, screen).orElseThrow().at(share);
            kept = Optional.of(new Kept(screen, now, scene));
        }
        return kept.orElseThrow().scene();
    }
}
