package tumen.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;

import java.util.List;

class CitationTest {
    private static final AppState SAMPLE =
            AppState.opening(
                    Document.of(SampleProject.PROJECT, null),
                    Layout.UNKNOWN,
                    OpeningView.initial());

    private static String of(String... events) {
        return Citation.ofSelection(SAMPLE.withView(SAMPLE.view().withSelection(List.of(events))));
    }

    @Test
    void namesTheEventItsDateInWordsItsGradeAndItsNumberedSources() {
        assertThat(of("summit"))
                .isEqualTo(
                        """
                        Leaders meet, 13 September 2023.
                        Graded A1: completely reliable source, confirmed by other sources.
                        [1] agency press, “On agency”, 13 Sep 2023
                        [2] seed press, “On seed”, about Dec 2023\
                        """);
    }

    @Test
    void severalEventsStandApart() {
        assertThat(of("briefing", "sailings"))
                .isEqualTo(
                        """
                        Ambassador speaks, 20 December 2023.
                        [1] seed press, “On seed”, about Dec 2023

                        Angara carries containers, 7 September – 1 October 2023 · 25 days.
                        Graded B2: usually reliable source, probably true. imagery.
                        [1] ship-report press, “On ship-report”, 17 Oct 2023\
                        """);
    }
}
