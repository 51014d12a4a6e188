package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tumen.made.MadeProject;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.progress.Wanted;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/// Work on a large story that is given up ends within a few steps, wherever it has come to.
class GivenUpTest {
    private static final int EVENTS = 20_000;
    private static final int MOST_STEPS = 4096;

    @Test
    void rowsAreNoLongerLookedAt() {
        AtomicInteger asked = new AtomicInteger();
        GivenUp progress = new GivenUp(Integer.MAX_VALUE);
        IntPredicate condition =
                row -> {
                    progress.givenUp |= asked.incrementAndGet() == 10_000;
                    return true;
                };

        assertThatThrownBy(() -> Wanted.during(progress, () -> Bits.where(1_000_000, condition)))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isBetween(10_000, 10_000 + MOST_STEPS);
    }

    @Test
    void rowsAreNoLongerGiven() {
        AtomicInteger given = new AtomicInteger();
        GivenUp progress = new GivenUp(Integer.MAX_VALUE);
        Bits everyThird = Bits.where(1_000_000, row -> row % 3 == 0);

        assertThatThrownBy(() ->
                        Wanted.during(
                                progress,
                                () -> {
                                    everyThird.forEach(
                                            0,
                                            1_000_000,
                                            _ ->
                                                    progress.givenUp |=
                                                            given.incrementAndGet() == 10_000);
                                    return given;
                                }))
                .isInstanceOf(CancellationException.class);
        assertThat(given.get()).isBetween(10_000, 10_000 + MOST_STEPS);
    }

    @Test
    void anIndexIsGivenUpWhereverItsBuildingHasComeTo() {
        Project project = MadeProject.of(EVENTS);
        GivenUp counting = new GivenUp(Integer.MAX_VALUE);
        EventIndex.begun(project, counting);
        int all = counting.looks.get();

        assertThat(all).isGreaterThan(EVENTS / 100);
        for (int share = 0; share < 20; share++) {
            GivenUp progress = new GivenUp(all * share / 20);
            assertThatThrownBy(() -> EventIndex.begun(project, progress))
                    .as("given up at %d of %d looks", progress.after, all)
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void whatWasGivenUpIsMadeWhenItIsWantedAgain() {
        EventIndex index = EventIndex.begun(MadeProject.of(EVENTS), Progress.UNWATCHED);

        assertThatThrownBy(() -> Wanted.during(new GivenUp(0), () -> index.find(Filter.ALL).size()))
                .isInstanceOf(CancellationException.class);

        assertThat(index.find(Filter.ALL)).hasSize(EVENTS);
    }

    /// Gives up when it was looked at so often, or when it is told to.
    private static final class GivenUp implements Progress {
        private final AtomicInteger looks = new AtomicInteger();
        private final int after;
        private volatile boolean givenUp;

        GivenUp(int after) {
            this.after = after;
        }

        @Override
        public void reached(double share) {
            look();
        }

        @Override
        public void look() {
            if (looks.getAndIncrement() >= after || givenUp) {
                throw new CancellationException();
            }
        }
    }
}
