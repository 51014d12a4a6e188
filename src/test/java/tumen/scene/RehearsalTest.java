package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tumen.made.MadeProject;
import tumen.paint.AwtTextMeasure;
import tumen.progress.Progress;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Update;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// What is worked out ahead is not worked out again in the window, and it can be given up.
class RehearsalTest {
    private static final AppState BEFORE =
            AppState.opening(
                    Document.of(MadeProject.of(1), null), Layout.UNKNOWN, OpeningView.initial());

    @Test
    void theTimelineMeasuresNoTitleAnewThatWasMeasuredAhead() {
        Intent opening = opening(20_000);
        Counting measure = new Counting();
        Rehearsal.of(BEFORE, opening, measure, Progress.UNWATCHED);
        int ahead = measure.widths.getAndSet(0);

        AppState state = Update.apply(BEFORE, opening);
        TimelineScene.of(state, state.layout().timeline(), Theme.of(state.view().look()), measure);

        assertThat(ahead).isGreaterThan(4 * measure.widths.get());
    }

    @Test
    void aSmallStoryIsNotRehearsed() {
        Counting measure = new Counting();

        Rehearsal.of(BEFORE, opening(100), measure, Progress.UNWATCHED);

        assertThat(measure.widths).hasValue(0);
    }

    @Test
    void aStateNobodyWantsAnyMoreIsGivenUp() {
        Intent opening = opening(20_000);
        Counting measure = new Counting();

        assertThatThrownBy(() -> Rehearsal.of(BEFORE, opening, measure, RehearsalTest::giveUp))
                .isInstanceOf(CancellationException.class);
        assertThat(measure.widths).hasValue(0);
    }

    @Test
    void aStateGivenUpAfterItsLastSceneIsNotWanted() {
        Intent opening = opening(20_000);

        assertThatThrownBy(() ->
                        Rehearsal.of(
                                BEFORE,
                                opening,
                                AwtTextMeasure.INSTANCE,
                                share -> {
                                    if (share == 1) {
                                        giveUp(share);
                                    }
                                }))
                .isInstanceOf(CancellationException.class);
    }

    private static void giveUp(double share) {
        throw new CancellationException("at " + share);
    }

    private static Intent opening(int events) {
        return new Intent.Open(Document.of(MadeProject.of(events), null));
    }

    /// Counts how many texts are measured.
    private static final class Counting implements TextMeasure {
        private final AtomicInteger widths = new AtomicInteger();

        @Override
        public double width(String text, Type type) {
            widths.incrementAndGet();
            return AwtTextMeasure.INSTANCE.width(text, type);
        }

        @Override
        public double ascent(Type type) {
            return AwtTextMeasure.INSTANCE.ascent(type);
        }

        @Override
        public double descent(Type type) {
            return AwtTextMeasure.INSTANCE.descent(type);
        }
    }
}
