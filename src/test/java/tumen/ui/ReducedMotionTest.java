package tumen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Store;
import tumen.state.Update;
import tumen.state.ViewState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// Where the system asks for little motion, things are at once where they would move to.
@ExtendWith(ApplicationExtension.class)
class ReducedMotionTest {
    private static final Intent LATER = new Intent.ShowWindow(new TimeWindow(19_600, 19_800));

    private static AppState opened() {
        return AppState.opening(
                Document.of(SampleProject.PROJECT, null), Layout.USUAL, OpeningView.initial());
    }

    private static ViewState asked(FxRobot robot, boolean still) {
        Store store = new Store(opened());
        robot.interact(() -> {
            Flight flight = new Flight(store, () -> still);
            flight.to(LATER);
            flight.stop();
        });
        return store.state().view();
    }

    @Test
    void aFlightIsThereAtOnceWhereNoMotionIsWanted(FxRobot robot) {
        ViewState there = Update.apply(opened(), LATER).view();
        assertThat(asked(robot, true)).isEqualTo(there);
        assertThat(asked(robot, false)).isNotEqualTo(there);
    }

    private static List<Double> glided(FxRobot robot, boolean still) {
        List<Double> steps = new ArrayList<>();
        robot.interact(() -> {
            Glide glide = new Glide(steps::add, () -> still);
            glide.add(3);
            glide.stop();
        });
        return steps;
    }

    @Test
    void aNotchOfTheWheelIsTakenInOneStep(FxRobot robot) {
        assertThat(glided(robot, true)).containsExactly(3.0);
        assertThat(glided(robot, false)).isEmpty();
    }

    private static AtomicInteger flung(FxRobot robot, boolean still) {
        AtomicInteger steps = new AtomicInteger();
        robot.interact(() -> {
            Fling fling = new Fling((dx, dy) -> steps.incrementAndGet(), () -> still);
            fling.hold();
            fling.drag(40, 0);
            fling.drag(40, 0);
            fling.release();
        });
        return steps;
    }

    @Test
    void whatWasDraggedStopsWhereItIsLetGo(FxRobot robot) throws TimeoutException {
        AtomicInteger stopped = flung(robot, true);
        AtomicInteger running = flung(robot, false);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> running.get() > 3);
        assertThat(stopped).hasValue(2);
    }
}
