package tumen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.scene.Ref;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Overlay;
import tumen.state.Update;
import tumen.storage.ShippedDataset;

/// What a tip tells of an event of the shipped example.
class HoverTipTest {
    private static final AppState STATE =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    Layout.UNKNOWN,
                    OpeningView.initial());
    private static final Ref KIRBY = new Ref.OfEvent("2023-12-19-kirby-declassified");

    @Test
    void aTipNamesWhoContradictsAnEventAndHowWhileCompetingClaimsAreShown() {
        assertThat(HoverTip.words(KIRBY, STATE))
                .isEqualTo(
                        """
                        Kirby recalls declassified proof of lethal supplies
                        19 December 2023, uncertain
                        ≠ 67 days earlier · KBS World, 13 Oct 2023\
                        """);

        AppState plain = Update.apply(STATE, new Intent.ToggleOverlay(Overlay.COMPETING));
        assertThat(HoverTip.words(KIRBY, plain)).doesNotContain("≠");
    }

    @Test
    void aTipOverNothingIsEmpty() {
        assertThat(HoverTip.words(Ref.NONE, STATE)).isEmpty();
    }
}
