package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;

class EstimateWordsTest {
    private static final AppState STATE =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    Layout.UNKNOWN,
                    OpeningView.initial());

    @ParameterizedTest
    @CsvSource({
        "2023-09-07, MV Angara · est. 7 Sep",
        "2023-09-20, Train · est. 20 Sep",
    })
    void whatIsUnderWayFollowsTheModeOfTheLeg(String day, String words) {
        AppState state = STATE.withView(STATE.view().withPlayhead(Edtf.parse(day).from()));
        assertThat(Estimate.of(state))
                .filteredOn(e -> e.event().id().equals("2023-09-07-containers-rajin-tikhoretsk"))
                .extracting(estimate -> EstimateWords.of(estimate, state))
                .contains(words);
    }
}
