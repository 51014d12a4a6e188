package tumen.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.claim.Aspect;
import tumen.claim.Stance;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Update;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What sources say of one event, side by side.
class ComparingTest {
    private static final String SUMMIT = "2023-09-13-kim-putin-summit";
    private static final AppState STATE =
            AppState.opening(
                    Document.of(ShippedDataset.project(), null),
                    Layout.UNKNOWN,
                    OpeningView.initial());

    @Test
    void theSummitsSourcesStandInTheOrderTheyPublishedThoseThatSayTheSameTogether() {
        assertThat(comparing(STATE).columns())
                .extracting(Comparing.Column::heading)
                .containsExactly(
                        "The reading",
                        "Reuters via Union Leader",
                        "Ukrainska Pravda via Yahoo News",
                        "Pledge Times · Xinhua via Shine",
                        "Al Arabiya English",
                        "News article, December 2023");
    }

    @Test
    void placesAreReadAcrossWithHowFarTheyAreApart() {
        assertThat(comparing(STATE).columns())
                .extracting(column -> column.of(Aspect.PLACE).stream().map(ComparingTest::words))
                .extracting(Stream::toList)
                .containsExactly(
                        List.of("Vostochny Cosmodrome"),
                        List.of("Vostochny Cosmodrome = F6"),
                        List.of(),
                        List.of("Vostochny Cosmodrome = F6"),
                        List.of("Moscow ≠ 5,533 km from Vostochny Cosmodrome F6 can stand in"),
                        List.of("Moscow ≠ 5,533 km from Vostochny Cosmodrome F6 can stand in"));
    }

    @Test
    void aClaimThatStandsInIsNamedAndTheReadingStaysInItsColumn() {
        AppState moscow =
                Update.apply(STATE, new Intent.ShowAs(SUMMIT, Optional.of(SUMMIT + "-d1-2")));

        Comparing comparing = comparing(moscow);

        assertThat(comparing.shownAs().orElseThrow().id()).isEqualTo(SUMMIT + "-d1-2");
        assertThat(comparing.columns().getFirst().of(Aspect.PLACE))
                .extracting(Cell::text)
                .containsExactly("Vostochny Cosmodrome");
        assertThat(moscow.told(SUMMIT).orElseThrow().places()).containsExactly("moscow");
        assertThat(Update.apply(moscow, new Intent.ShowAs(SUMMIT, Optional.empty())))
                .isEqualTo(STATE);
        assertThat(Update.apply(moscow, new Intent.Reset()).view()).isEqualTo(STATE.view());
    }

    @Test
    void whatWasSaidLaterIsNotComparedUnderAKnowledgeDate() {
        long day = Edtf.parse("2023-10-01").span().earliest();

        assertThat(
                        comparing(Update.apply(STATE, new Intent.ShowKnownOn(OptionalLong.of(day))))
                                .columns())
                .extracting(Comparing.Column::heading)
                .doesNotContain("Al Arabiya English", "News article, December 2023");
    }

    private static Comparing comparing(AppState state) {
        return Comparing.of(SUMMIT, state).orElseThrow();
    }

    private static String words(Cell cell) {
        String stance =
                switch (cell.stance()) {
                    case Stance.Agrees() -> " =";
                    case Stance.Differs(String how) -> " ≠ " + how;
                    case Stance.Silent() -> "";
                };
        return cell.text()
                + stance
                + cell.grade().map(code -> " " + code).orElse("")
                + cell.standIn().map(_ -> " can stand in").orElse("");
    }
}
