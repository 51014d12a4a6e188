package tumen.briefing;

import tumen.scene.Points;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A talk while it is given, as one immutable value; [TalkUpdate] says what orders make of it.
///
/// @param shown what the presenter sees
/// @param frozen what the audience keeps seeing while the presenter goes on, if anything
/// @param ink the pen's strokes over the present step, in shares 0..1 of the screen
/// @param typed the digits of a step's number typed so far
/// @param escaped when Escape was pressed last, in seconds of the talk's clock
/// @param over the talk has ended
public record Talk(
        Plan plan,
        Shown shown,
        Optional<Shown> frozen,
        Curtain curtain,
        Tool tool,
        Trail trail,
        List<Points> ink,
        String typed,
        Set<Switch> on,
        TalkTimer timer,
        TimerFace face,
        double escaped,
        boolean over) {
    public Talk {
        ink = List.copyOf(ink);
        on = Set.copyOf(on);
    }

    /// A talk that begins at a step.
    public static Talk starting(Plan plan, int position, double now) {
        return new Talk(
                plan,
                Shown.step(position),
                Optional.empty(),
                Curtain.OPEN,
                Tool.NONE,
                Trail.NONE,
                List.of(),
                "",
                Set.of(),
                TalkTimer.starting(now, plan.seconds().size()),
                TimerFace.UP,
                Double.NEGATIVE_INFINITY,
                false);
    }

    /// How many steps there are.
    public int steps() {
        return plan.seconds().size();
    }

    /// The present step, from 0.
    public int position() {
        return shown.position();
    }

    /// What the audience sees under the curtain.
    public Shown audience() {
        return frozen.orElse(shown);
    }

    /// Whether the light of the pointer leaves a trail that has not gone yet.
    public boolean isFading(double now) {
        return tool == Tool.POINTER && trail.isFading(now);
    }

    /// Whether something is on.
    public boolean has(Switch what) {
        return on.contains(what);
    }

    Talk withShown(Shown other, List<Points> itsInk) {
        return new Talk(
                plan, other, frozen, curtain, tool, trail, itsInk, "", on, timer, face, escaped,
                over);
    }

    Talk withFrozen(Optional<Shown> other) {
        return new Talk(
                plan, shown, other, curtain, tool, trail, ink, "", on, timer, face, escaped, over);
    }

    Talk withCurtain(Curtain other) {
        return new Talk(
                plan, shown, frozen, other, tool, trail, ink, "", on, timer, face, escaped, over);
    }

    Talk withTool(Tool other) {
        return new Talk(
                plan, shown, frozen, curtain, other, trail, ink, "", on, timer, face, escaped,
                over);
    }

    Talk withTrail(Trail other) {
        return new Talk(
                plan, shown, frozen, curtain, tool, other, ink, typed, on, timer, face, escaped,
                over);
    }

    Talk withInk(List<Points> other) {
        return new Talk(
                plan, shown, frozen, curtain, tool, trail, other, typed, on, timer, face, escaped,
                over);
    }

    Talk withTyped(String digits) {
        return new Talk(
                plan, shown, frozen, curtain, tool, trail, ink, digits, on, timer, face, escaped,
                over);
    }

    Talk toggled(Switch what) {
        return with(what, !has(what));
    }

    Talk with(Switch what, boolean wanted) {
        Set<Switch> others = EnumSet.noneOf(Switch.class);
        others.addAll(on);
        if (wanted) {
            others.add(what);
        } else {
            others.remove(what);
        }
        return new Talk(
                plan, shown, frozen, curtain, tool, trail, ink, "", others, timer, face, escaped,
                over);
    }

    Talk withTimer(TalkTimer other) {
        return new Talk(
                plan, shown, frozen, curtain, tool, trail, ink, "", on, other, face, escaped, over);
    }

    Talk withFace(TimerFace other) {
        return new Talk(
                plan, shown, frozen, curtain, tool, trail, ink, "", on, timer, other, escaped,
                over);
    }

    Talk withEscaped(double now) {
        return new Talk(
                plan, shown, frozen, curtain, tool, trail, ink, "", on, timer, face, now, over);
    }

    Talk ended() {
        return new Talk(
                plan, shown, frozen, curtain, tool, trail, ink, "", on, timer, face, escaped, true);
    }

    /// With a new step at a position.
    Talk replanned(Plan other, int added) {
        return new Talk(
                other,
                shown,
                frozen,
                curtain,
                tool,
                trail,
                ink,
                "",
                on,
                timer.withStep(added),
                face,
                escaped,
                over);
    }

    /// At another step, as it is; the screen opens.
    Talk at(int other, double now) {
        boolean stays = shown.equals(Shown.step(other));
        return withCurtain(Curtain.OPEN)
                .with(Switch.OVERVIEW, false)
                .withTimer(other == position() ? timer : timer.left(position(), now))
                .withShown(Shown.step(other), stays ? ink : List.of());
    }
}
