package tumen.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.storage.ShippedDataset;

/// What the details say of an event.
class EventSheetTest {
    private static final Project PROJECT = ShippedDataset.project();
    private static final AppState STATE =
            AppState.opening(Document.of(PROJECT, null), Layout.UNKNOWN, OpeningView.initial());

    @Test
    void theSummitDiffersOnItsPlaceAndSaysByHowMuch() {
        EventSheet sheet = sheet("2023-09-13-kim-putin-summit");

        assertThat(sheet.disputed()).isTrue();
        assertThat(sheet.contests())
                .extracting(DisputeTable::heading)
                .containsExactly("Differs on place", "Can both be true: day");
        assertThat(SheetText.of(sheet))
                .contains("Place: Moscow Москва (differs: 5,533 km from Vostochny Cosmodrome)")
                .contains("Treat 'Moscow' as an error in the seed");
    }

    @Test
    void aCoarserDateTheEditorListedIsNoDispute() {
        EventSheet sheet = sheet("2023-10-26-uk-mod-assessment");

        assertThat(sheet.disputed()).isFalse();
        assertThat(sheet.contests())
                .extracting(DisputeTable::heading)
                .containsExactly("Can both be true: day");
    }

    @Test
    void relaysOfOneOriginAreOneWitness() {
        EventSheet sheet = sheet("2023-12-20-smith-briefing");

        assertThat(sheet.sourceCount()).isEqualTo(6);
        assertThat(sheet.originCount()).isEqualTo(5);
    }

    private static EventSheet sheet(String event) {
        return EventSheet.of(PROJECT.catalogue().event(event), STATE);
    }
}
