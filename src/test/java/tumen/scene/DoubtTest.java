package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Overlay;
import tumen.state.Update;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.util.List;
import java.util.Optional;

/// What may not have been in the time shown is drawn so, in both views and in the legend.
class DoubtTest {
    private static final AppState STATE =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    Layout.UNKNOWN,
                    OpeningView.initial());

    @ParameterizedTest(name = "{0} within September 2023: surely {1}")
    @CsvSource({
        "2023-09-13, true",
        "2023-09, true",
        "2023-08/2023-10, true",
        "2023-09~, true",
        "2023, false",
        "2023-08-15~/2023-09-10, true",
        "2023-08/2023-09-02, true",
        "2023-09/2023-10, true",
        "2023-10~, false",
    })
    void anEventIsPossibleWhereItsRangeMerelyOverlaps(String when, boolean surely) {
        assertThat(Edtf.parse(when).isSurelyWithin(days("2023-09-01", "2023-09-30")))
                .isEqualTo(surely);
    }

    @Test
    void aWindowThatCutsAPossibleRangeDimsItsSymbolAndTheLegendSaysSo() {
        AppState state =
                Update.apply(
                        STATE,
                        new Intent.ChooseTime(Optional.of(days("2024-10-10", "2024-10-20"))));
        List<String> dim =
                state.visible().stream()
                        .filter(Doubt.of(state)::of)
                        .map(event -> event.id())
                        .toList();

        assertThat(dim).containsExactly("2024-10-far-east-training");
        assertThat(legend(state)).contains("Dim: possibly in this time");
        assertThat(legend(Update.apply(state, new Intent.ToggleOverlay(Overlay.UNCERTAINTY))))
                .doesNotContain("Dim: possibly in this time");
    }

    @Test
    void amountsThatAreNotExactStandInTheLegendAndAlongTheirRoutes() {
        assertThat(legend(STATE)).contains("Amount not exact", "Place known within the area");
        assertThat(RouteUses.of(STATE)).filteredOn(RouteUse::vague).isNotEmpty();
    }

    private static List<String> legend(AppState state) {
        return Legend.of(state, true, true, 1200, Theme.DARK, AwtTextMeasure.INSTANCE)
                .marks(0, 0)
                .stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    private static TimeWindow days(String first, String last) {
        return new TimeWindow(
                Edtf.parse(first).span().earliest(), Edtf.parse(last).span().latest() + 1.0);
    }
}
