package tumen.ui.present;

import tumen.briefing.Shown;
import tumen.briefing.Talk;
import tumen.briefing.Tool;
import tumen.briefing.ToolMarks;
import tumen.briefing.Trail;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Slide;
import tumen.scene.SlideScene;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The frames of a talk: what the audience sees, and what the presenter sees while the audience's
/// screen is frozen.
final class TalkFrames {
    private final Lecture lecture;
    private final BooleanSupplier still;
    private final Projection audience;
    private final Projection presenter;
    private final Projection next;
    private Talk talk;

    /// Follows a talk from its beginning; `still` says whether motion is unwanted.
    TalkFrames(Lecture lecture, Talk talk, BooleanSupplier still) {
        this.lecture = lecture;
        this.still = still;
        this.talk = talk;
        Slide first = lecture.slide(talk.shown());
        audience = new Projection(lecture::scene, first);
        presenter = new Projection(lecture::scene, first);
        next = new Projection(lecture::scene, following(talk));
    }

    /// Sets out for what the talk shows now.
    void follow(Talk now, double at) {
        Talk before = talk;
        talk = now;
        if (!before.audience().equals(now.audience())) {
            move(audience, now.audience(), at);
        }
        if (!before.shown().equals(now.shown())) {
            move(presenter, now.shown(), at);
        }
        if (before.position() != now.position()) {
            next.show(following(now), 0, at);
        }
    }

    /// The slide the audience sees, or will see in a moment.
    Slide projected() {
        return audience.slide();
    }

    /// The slide the presenter sees.
    Slide own() {
        return presenter.slide();
    }

    /// Ends all ways at once.
    void arrive() {
        audience.arrive();
        presenter.arrive();
    }

    /// Whether the next frame will be another.
    boolean areMoving(double now) {
        return areOnTheWay(now) || talk.isFading(now);
    }

    /// Whether a screen is on its way to another.
    boolean areOnTheWay(double now) {
        return audience.isMoving(now) || presenter.isMoving(now);
    }

    /// What the audience sees on a screen of some pixels.
    Frame audience(double now, ViewSize screen) {
        SlideScene scene = audience.at(now, screen);
        return talk.frozen().isPresent()
                ? plain(audience.slide(), scene)
                : pointed(audience.slide(), scene, now);
    }

    /// What the presenter sees on such a screen.
    Frame own(double now, ViewSize screen) {
        return talk.frozen().isPresent()
                ? pointed(presenter.slide(), presenter.at(now, screen), now)
                : audience(now, screen);
    }

    /// The step after the present one on such a screen.
    Frame next(double now, ViewSize screen) {
        return plain(next.slide(), next.at(now, screen));
    }

    private Slide following(Talk now) {
        return lecture.slide(Shown.step((now.position() + 1) % now.steps()));
    }

    /// A detour follows the hand; a step comes in its own time.
    private void move(Projection projection, Shown shown, double at) {
        boolean jump = still.getAsBoolean() || shown.detour().isPresent();
        projection.show(lecture.slide(shown), jump ? 0 : lecture.step(shown).transition(), at);
    }

    private Frame pointed(Slide slide, SlideScene scene, double now) {
        List<Trail.Spot> spots = talk.trail().spots();
        boolean magnifies = talk.tool() == Tool.MAGNIFIER && !spots.isEmpty();
        ViewSize page = scene.layout().page();
        return new Frame(
                scene,
                slide.state().view().look(),
                ToolMarks.of(talk, scene.layout(), now),
                magnifies
                        ? Optional.of(
                                new ViewPoint(
                                        spots.getLast().x() * page.width(),
                                        spots.getLast().y() * page.height()))
                        : Optional.empty());
    }

    private static Frame plain(Slide slide, SlideScene scene) {
        return new Frame(
                scene,
                slide.state().view().look(),
                ToolMarks.none(scene.layout()),
                Optional.empty());
    }
}
