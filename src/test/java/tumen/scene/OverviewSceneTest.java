package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.geo.ViewSize;
import tumen.index.Filter;
import tumen.model.Project;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.storage.ShippedDataset;
import tumen.time.TimeWindow;
import tumen.words.Speaking;
import tumen.words.Tongue;

import java.util.List;

final class OverviewSceneTest {
    private static final ViewSize SIZE = new ViewSize(1280, 48);
    private static final AppState STATE =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    Layout.UNKNOWN,
                    OpeningView.initial());

    @ParameterizedTest
    @ValueSource(doubles = {1, 3.3, 8, 100, 5000})
    void everyEventIsCountedOnce(double width) {
        OverviewHistogram histogram =
                OverviewHistogram.of(
                        STATE.index().matches(Filter.ALL),
                        TimelineLayout.overviewScale(SIZE, STATE.index()),
                        width);
        int sum = 0;
        for (int column = 0; column < histogram.columns(); column++) {
            sum += histogram.count(column);
        }
        assertThat(sum).isEqualTo(97);
    }

    @Test
    void theDatesAndTheShareShownAreNamed() {
        assertThat(words(STATE)).contains("97 of 97 events", "19 Dec 2022 – 13 Jan 2026");
    }

    /// In Korean a day takes more room than there is before the overview.
    @Test
    void datesTooLongInWordsAreWrittenAsNumbers() {
        try (Speaking _ = Speaking.in(Tongue.KOREAN)) {
            assertThat(words(STATE)).contains("2022-12-19 – 2026-01-13");
        }
        assertThat(words(STATE, new ViewSize(700, 48))).contains("2022 – 2026");
    }

    @Test
    void aStoryWithoutEventsOpensOnTheTimeItsOverviewShows() {
        AppState empty =
                AppState.opening(Document.of(Project.EMPTY, null), Layout.UNKNOWN, STATE.view());

        assertThat(empty.view().window()).isEqualTo(TimelineLayout.range(empty.index()));
    }

    @Test
    void theBrushCanBeGrabbedEvenWhenTheWindowIsAnHour() {
        AppState hour = STATE.withView(STATE.view().withWindow(new TimeWindow(19_600, 19_600.04)));
        List<Double> widths =
                overview(hour)
                        .flat()
                        .filter(mark -> mark.ref().equals(new Ref.OfHandle("brush")))
                        .map(mark -> ((Mark.Bar) mark).box().width())
                        .toList();
        assertThat(widths).containsExactly(10.0);
    }

    private static List<String> words(AppState state) {
        return words(state, SIZE);
    }

    private static Scene overview(AppState state) {
        return OverviewScene.of(state, SIZE, Theme.DARK, AwtTextMeasure.INSTANCE);
    }

    private static List<String> words(AppState state, ViewSize size) {
        return OverviewScene.of(state, size, Theme.DARK, AwtTextMeasure.INSTANCE)
                .flat()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
