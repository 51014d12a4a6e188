package tumen.ui.present;

import tumen.briefing.Crossing;
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
    private Talk talk;

    /// Follows a talk from its beginning; `still` says whether motion is unwanted.
    TalkFrames(Lecture lecture, Talk talk, BooleanSupplier still) {
        this.lecture = lecture;
        this.still = still;
        this.talk = talk;
        Slide first = lecture.slide(talk.shown());
        audience = new Projection(lecture.plans(), first);
        presenter = new Projection(lecture.plans(), first);
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
        return frame(audience, now, screen, talk.frozen().isEmpty());
    }

    /// What the presenter sees on such a screen.
    Frame own(double now, ViewSize screen) {
        return talk.frozen().isPresent()
                ? frame(presenter, now, screen, true)
                : audience(now, screen);
    }

    /// The step after the present one on such a screen, once it is decided.
    Optional<Frame> next(ViewSize screen) {
        Slide following = neighbour(1);
        return lecture.plans()
                .ready(following, screen)
                .map(plan -> plain(following, plan.atRest(), Optional.empty()));
    }

    /// The way to the step after the one the audience sees, once both are decided.
    Optional<Crossing> wayOn(ViewSize screen) {
        Plans plans = lecture.plans();
        return plans.ready(audience.slide(), screen)
                .flatMap(from ->
                        plans.ready(neighbour(1), screen).map(to -> new Crossing(from, to)));
    }

    /// Has the steps before and after the present one decided for such a screen; `ready` is called
    /// when one is.
    void expectNeighbours(ViewSize screen, Runnable ready) {
        lecture.plans().expect(neighbour(1), screen, ready);
        lecture.plans().expect(neighbour(-1), screen, ready);
    }

    private Slide neighbour(int steps) {
        return lecture.slide(Shown.step(Math.floorMod(talk.position() + steps, talk.steps())));
    }

    /// A detour follows the hand; a step comes in its own time.
    private void move(Projection projection, Shown shown, double at) {
        boolean jump = still.getAsBoolean() || shown.detour().isPresent();
        projection.show(lecture.slide(shown), jump ? 0 : lecture.step(shown).transition(), at);
    }

    private Frame frame(Projection projection, double now, ViewSize screen, boolean pointed) {
        SlideScene scene = projection.at(now, screen);
        Optional<Crossing> way = projection.way(now, screen);
        return pointed
                ? pointed(projection.slide(), scene, way, now)
                : plain(projection.slide(), scene, way);
    }

    private Frame pointed(Slide slide, SlideScene scene, Optional<Crossing> way, double now) {
        List<Trail.Spot> spots = talk.trail().spots();
        boolean magnifies = talk.tool() == Tool.MAGNIFIER && !spots.isEmpty();
        ViewSize page = scene.layout().page();
        return new Frame(
                scene,
                way,
                slide.state().view().look(),
                ToolMarks.of(talk, scene.layout(), now),
                magnifies
                        ? Optional.of(
                                new ViewPoint(
                                        spots.getLast().x() * page.width(),
                                        spots.getLast().y() * page.height()))
                        : Optional.empty());
    }

    private static Frame plain(Slide slide, SlideScene scene, Optional<Crossing> way) {
        return new Frame(
                scene,
                way,
                slide.state().view().look(),
                ToolMarks.none(scene.layout()),
                Optional.empty());
    }
}
