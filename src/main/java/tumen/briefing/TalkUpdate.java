package tumen.briefing;

import tumen.scene.Points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an order makes of a talk at a moment, in seconds of a clock that only runs forward. Pure.
public final class TalkUpdate {
    /// Two Escapes within this time end a talk; one never does, since clickers send it.
    static final double TWICE = 1.5;

    private static final int MOST_DIGITS = 4;

    private TalkUpdate() {}

    /// The talk after an order; one that is over takes none.
    public static Talk apply(Talk talk, TalkOrder order, double now) {
        return talk.over() ? talk : carriedOut(talk, order, now);
    }

    private static Talk carriedOut(Talk talk, TalkOrder order, double now) {
        return switch (order) {
            case TalkOrder.Move move -> moved(talk, move.steps(), now);
            case TalkOrder.End end -> talk.at(end.last() ? talk.steps() - 1 : 0, now);
            case TalkOrder.GoTo go -> goTo(talk, go.position(), now);
            case TalkOrder.Digit digit -> typed(talk, digit.digit());
            case TalkOrder.Confirm() ->
                    talk.typed().isEmpty() ? moved(talk, 1, now) : confirmed(talk, now);
            case TalkOrder.Choose() ->
                    talk.typed().isEmpty()
                            ? talk.with(Switch.OVERVIEW, true)
                            : confirmed(talk, now);
            case TalkOrder.Draw draw ->
                    talk.withCurtain(
                            talk.curtain() == draw.curtain() ? Curtain.OPEN : draw.curtain());
            case TalkOrder.Freeze() -> talk.withFrozen(frozen(talk));
            case TalkOrder.Take take ->
                    talk.withTool(talk.tool() == take.tool() ? Tool.NONE : take.tool());
            case TalkOrder.Point point ->
                    talk.withTrail(talk.trail().moved(point.x(), point.y(), now));
            case TalkOrder.Unpoint() -> talk.withTrail(Trail.NONE);
            case TalkOrder.Ink ink -> talk.withInk(drawn(talk.ink(), ink));
            case TalkOrder.Erase erase ->
                    talk.withInk(erase.all() ? List.of() : withoutLast(talk.ink()));
            case TalkOrder.Wander wander ->
                    talk.withShown(talk.shown().wandering(wander.detour()), List.of());
            case TalkOrder.Return() -> talk.at(talk.position(), now);
            case TalkOrder.Replan replan ->
                    talk.replanned(replan.plan(), replan.position()).at(replan.position(), now);
            case TalkOrder.Pause() -> talk.withTimer(talk.timer().toggled(now));
            case TalkOrder.TurnFace() -> talk.withFace(talk.face().next());
            case TalkOrder.Toggle toggle -> talk.toggled(toggle.what());
            case TalkOrder.Escape() -> escaped(talk, now);
            case TalkOrder.Finish() -> talk.ended();
            case TalkOrder.Tick() -> ticked(talk, now);
        };
    }

    /// A curtain opens before anything moves.
    private static Talk moved(Talk talk, int steps, double now) {
        if (talk.curtain() != Curtain.OPEN) {
            return talk.withCurtain(Curtain.OPEN);
        }
        int last = talk.steps() - 1;
        int wished = talk.position() + steps;
        int reached =
                talk.has(Switch.LOOP)
                        ? Math.floorMod(wished, last + 1)
                        : Math.clamp(wished, 0, last);
        return talk.at(reached, now);
    }

    private static Talk goTo(Talk talk, int position, double now) {
        boolean there = position >= 0 && position < talk.steps();
        return there ? talk.at(position, now) : talk.withTyped("");
    }

    private static Talk typed(Talk talk, int digit) {
        String digits = talk.typed() + digit;
        return talk.withTyped(digits.substring(Math.max(0, digits.length() - MOST_DIGITS)));
    }

    private static Talk confirmed(Talk talk, double now) {
        return goTo(talk, Integer.parseInt(talk.typed()) - 1, now);
    }

    private static Optional<Shown> frozen(Talk talk) {
        return talk.frozen().isPresent() ? Optional.empty() : Optional.of(talk.shown());
    }

    private static List<Points> drawn(List<Points> ink, TalkOrder.Ink more) {
        List<Points> strokes = new ArrayList<>(ink);
        if (more.begins() || strokes.isEmpty()) {
            strokes.add(Points.of(more.x(), more.y()));
        } else {
            strokes.add(strokes.removeLast().with(more.x(), more.y()));
        }
        return strokes;
    }

    private static List<Points> withoutLast(List<Points> ink) {
        return ink.isEmpty() ? ink : ink.subList(0, ink.size() - 1);
    }

    private static Talk escaped(Talk talk, double now) {
        return now - talk.escaped() <= TWICE ? talk.ended() : upOne(talk, now).withEscaped(now);
    }

    private static Talk upOne(Talk talk, double now) {
        for (Switch opened : List.of(Switch.HELP, Switch.SEARCH, Switch.OVERVIEW)) {
            if (talk.has(opened)) {
                return talk.with(opened, false);
            }
        }
        if (talk.tool() != Tool.NONE) {
            return talk.withTool(Tool.NONE);
        } else if (talk.shown().detour().isPresent()) {
            return talk.at(talk.position(), now);
        }
        return talk.withCurtain(Curtain.OPEN);
    }

    private static Talk ticked(Talk talk, double now) {
        boolean due =
                talk.has(Switch.AUTOMATIC)
                        && !talk.timer().isPaused()
                        && talk.shown().detour().isEmpty()
                        && talk.timer().onStep(now) >= talk.plan().stay(talk.position());
        boolean last = talk.position() == talk.steps() - 1;
        return due && (!last || talk.has(Switch.LOOP)) ? moved(talk, 1, now) : talk;
    }
}
