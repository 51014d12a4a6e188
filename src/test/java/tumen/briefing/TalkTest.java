package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Project;
import tumen.scene.Points;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

class TalkTest {
    private static final Plan PLAN =
            new Plan(List.of(OptionalDouble.of(30), OptionalDouble.empty(), OptionalDouble.of(60)));
    private static final Detour DETOUR =
            Detour.of(
                    AppState.opening(
                            Document.of(Project.EMPTY, null),
                            Layout.UNKNOWN,
                            OpeningView.initial()));

    private double now = 100;
    private Talk talk = Talk.starting(PLAN, 0, now);

    private Talk after(TalkOrder... orders) {
        for (TalkOrder order : orders) {
            talk = TalkUpdate.apply(talk, order, now);
        }
        return talk;
    }

    @Test
    void nextAndPreviousStopAtTheEnds() {
        assertThat(after(new TalkOrder.Move(1)).position()).isEqualTo(1);
        assertThat(after(new TalkOrder.Move(1), new TalkOrder.Move(1)).position()).isEqualTo(2);
        assertThat(after(new TalkOrder.End(false), new TalkOrder.Move(-1)).position()).isZero();
    }

    @Test
    void inALoopTheFirstStepFollowsTheLast() {
        after(new TalkOrder.Toggle(Switch.LOOP), new TalkOrder.End(true));
        assertThat(after(new TalkOrder.Move(1)).position()).isZero();
        assertThat(after(new TalkOrder.Move(-1)).position()).isEqualTo(2);
    }

    @Test
    void aNumberAndEnterGoToAStepAndEnterAloneGoesOn() {
        assertThat(after(new TalkOrder.Digit(3), new TalkOrder.Confirm()).position()).isEqualTo(2);
        assertThat(after(new TalkOrder.Digit(9), new TalkOrder.Confirm()).position()).isEqualTo(2);
        assertThat(talk.typed()).isEmpty();
        after(new TalkOrder.End(false), new TalkOrder.Confirm());
        assertThat(talk.position()).isEqualTo(1);
    }

    @Test
    void choosingGoesToATypedNumberAndShowsAllStepsWithoutOne() {
        assertThat(after(new TalkOrder.Digit(2), new TalkOrder.Choose()).position()).isEqualTo(1);
        assertThat(after(new TalkOrder.Choose()).has(Switch.OVERVIEW)).isTrue();
        assertThat(after(new TalkOrder.GoTo(2)).has(Switch.OVERVIEW)).isFalse();
    }

    @Test
    void aMoveOpensTheCurtainBeforeAnythingElse() {
        after(new TalkOrder.Draw(Curtain.BLACK));
        assertThat(after(new TalkOrder.Move(1)).curtain()).isEqualTo(Curtain.OPEN);
        assertThat(talk.position()).isZero();
        after(new TalkOrder.Draw(Curtain.WHITE), new TalkOrder.Draw(Curtain.WHITE));
        assertThat(talk.curtain()).isEqualTo(Curtain.OPEN);
    }

    @Test
    void theFrozenAudienceSeesNothingOfADetourAndFollowsAgainWhenReleased() {
        after(new TalkOrder.Freeze(), new TalkOrder.Wander(DETOUR));
        assertThat(talk.audience()).isEqualTo(Shown.step(0));
        assertThat(talk.shown().detour()).contains(DETOUR);
        assertThat(after(new TalkOrder.Freeze()).audience().detour()).contains(DETOUR);
    }

    @Test
    void returningFromADetourIsTheExactStep() {
        after(new TalkOrder.Move(1), new TalkOrder.Wander(DETOUR));
        assertThat(after(new TalkOrder.Return()).shown()).isEqualTo(Shown.step(1));
    }

    @Test
    void escapeLeavesToolThenDetourThenBlackAndNeverEndsAlone() {
        after(
                new TalkOrder.Wander(DETOUR),
                new TalkOrder.Take(Tool.PEN),
                new TalkOrder.Draw(Curtain.BLACK));
        assertThat(after(new TalkOrder.Escape()).tool()).isEqualTo(Tool.NONE);
        now += 2;
        assertThat(after(new TalkOrder.Escape()).shown().detour()).isEmpty();
        now += 2;
        assertThat(after(new TalkOrder.Draw(Curtain.BLACK), new TalkOrder.Escape()).curtain())
                .isEqualTo(Curtain.OPEN);
        now += 2;
        assertThat(after(new TalkOrder.Escape()).over()).isFalse();
    }

    @Test
    void escapeTwiceWithinAMomentEnds() {
        after(new TalkOrder.Escape());
        now += 1.4;
        assertThat(after(new TalkOrder.Escape()).over()).isTrue();
    }

    @Test
    void aPauseStaysAcrossStepsAndCountsForNothing() {
        now += 10;
        after(new TalkOrder.Pause());
        now += 50;
        after(new TalkOrder.Move(1));
        assertThat(talk.timer().isPaused()).isTrue();
        assertThat(talk.timer().elapsed(now)).isEqualTo(10);
        after(new TalkOrder.Pause());
        now += 5;
        assertThat(talk.timer().elapsed(now)).isEqualTo(15);
        assertThat(talk.timer().spentWith(1, now)).containsExactly(10.0, 5.0, 0.0);
    }

    @Test
    void stepsAdvanceByThemselvesWhenTheirTimeIsOverUnlessPausedOrOnADetour() {
        after(new TalkOrder.Toggle(Switch.AUTOMATIC));
        now += 29;
        assertThat(after(new TalkOrder.Tick()).position()).isZero();
        now += 1;
        assertThat(after(new TalkOrder.Tick()).position()).isEqualTo(1);
        now += Plan.USUAL;
        after(new TalkOrder.Pause());
        assertThat(after(new TalkOrder.Tick()).position()).isEqualTo(1);
        after(new TalkOrder.Pause(), new TalkOrder.Wander(DETOUR));
        now += Plan.USUAL;
        assertThat(after(new TalkOrder.Tick()).position()).isEqualTo(1);
        assertThat(after(new TalkOrder.Return(), new TalkOrder.Tick()).position()).isEqualTo(2);
        now += 600;
        assertThat(after(new TalkOrder.Tick()).position()).isEqualTo(2);
        assertThat(after(new TalkOrder.Toggle(Switch.LOOP), new TalkOrder.Tick()).position())
                .isZero();
    }

    @Test
    void theClockTurnsFromUpToDownToTheTimeOfDay() {
        assertThat(after(new TalkOrder.TurnFace()).face()).isEqualTo(TimerFace.DOWN);
        assertThat(after(new TalkOrder.TurnFace()).face()).isEqualTo(TimerFace.TIME);
        assertThat(after(new TalkOrder.TurnFace()).face()).isEqualTo(TimerFace.UP);
    }

    @Test
    void thePenDrawsStrokesThatAreTakenBackOneByOneAndGoWithTheStep() {
        after(
                new TalkOrder.Ink(0.1, 0.1, true),
                new TalkOrder.Ink(0.2, 0.1, false),
                new TalkOrder.Ink(0.5, 0.5, true));
        assertThat(talk.ink()).containsExactly(Points.of(0.1, 0.1, 0.2, 0.1), Points.of(0.5, 0.5));
        assertThat(after(new TalkOrder.Erase(false)).ink()).hasSize(1);
        assertThat(after(new TalkOrder.Move(1)).ink()).isEmpty();
    }

    @Test
    void theTrailOfThePointerFadesWithinASecond() {
        after(new TalkOrder.Point(0.1, 0.5));
        now += 0.5;
        after(new TalkOrder.Point(0.2, 0.5));
        Trail trail = talk.trail();
        assertThat(trail.freshness(trail.spots().getFirst(), now)).isEqualTo(0.5);
        assertThat(trail.freshness(trail.spots().getLast(), now + 9)).isEqualTo(1);
        now += 1.2;
        assertThat(after(new TalkOrder.Point(0.3, 0.5)).trail().spots()).hasSize(1);
        assertThat(after(new TalkOrder.Unpoint()).trail()).isEqualTo(Trail.NONE);
    }

    @Test
    void thePlanAddsUpWhatIsPlanned() {
        assertThat(PLAN.total()).hasValue(90);
        assertThat(PLAN.until(2)).hasValue(30);
        assertThat(new Plan(List.of(OptionalDouble.empty())).total()).isEmpty();
    }

    @Test
    void twoScreensShowAudienceAndPresenterAndSwap() {
        assertThat(Screens.of(1, false, false)).isEqualTo(new Screens(0, Optional.empty()));
        assertThat(Screens.of(1, true, true)).isEqualTo(new Screens(0, Optional.of(0)));
        assertThat(Screens.of(2, false, false)).isEqualTo(new Screens(1, Optional.of(0)));
        assertThat(Screens.of(3, true, false)).isEqualTo(new Screens(0, Optional.of(1)));
    }
}
