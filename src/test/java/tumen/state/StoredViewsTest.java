package tumen.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.model.SampleProject;
import tumen.model.StoredView;

import java.util.List;
import java.util.Map;

class StoredViewsTest {
    private static final ViewState INITIAL = OpeningView.initial();
    private static final ViewState OTHER = OtherView.than(INITIAL);

    @Test
    void everyPartOfAViewComesBack() {
        assertThat(StoredViews.view(StoredViews.of(OTHER), INITIAL)).isEqualTo(OTHER);
        assertThat(StoredViews.view(StoredViews.of(INITIAL), OTHER.withSelection(List.of())))
                .isEqualTo(
                        INITIAL.withFilter(OTHER.filter())
                                .withTime(INITIAL.time().withChosen(OTHER.time().chosen())));
    }

    @Test
    void everyPartOfAViewComesBackFromALink() {
        String link = ViewLink.of(OTHER);
        assertThat(link).doesNotContain(" ").isPrintable();
        assertThat(StoredViews.view(ViewLink.read(link), INITIAL)).isEqualTo(OTHER);
    }

    @Test
    void aLinkReadsAsOneWouldTypeIt() {
        ViewState view =
                INITIAL.withCamera(MapCamera.at(new LatLon(42.6, 131.5), 6))
                        .withSelection(List.of("sailings", "summit"));
        assertThat(ViewLink.of(view))
                .isEqualTo(
                        "tumen:view?time=2022-01-01/2028-01-01&mode=window&camera=42.6,131.5,6"
                                + "&playhead=2022-01-01&select=sailings,summit&language=en"
                                + "&look=dark&overlays=uncertainty,competing");
    }

    @Test
    void aLinkMaySayLittle() {
        ViewState view = StoredViews.view(ViewLink.read("select=summit"), OTHER);
        assertThat(view).isEqualTo(OTHER.withSelection(List.of("summit")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    colour=red          | "colour" is not a part of a view
                    time=2023           | time: must be two moments
                    time=2023-13-01/2024-01-01 | time: "2023-13-01" is not a moment
                    time=2024-01-01/2023-01-01 | time: must begin before it ends
                    camera=42.6,131.5   | camera: must be latitude, longitude and a zoom
                    camera=a,b,c        | camera: "a" is not a number
                    camera=91,0,5       | camera: must be latitude, longitude and a zoom
                    look=blue           | look: must be one of dark, light
                    overlays=fog        | overlays: must be one of uncertainty, competing
                    look=dark&look=dark | look: write it once
                    only=kim            | only: must be written as facet:value, not kim
                    without=colour:red  | without: must be one of type, actor, place
                    certainty=maybe     | certainty: must be one of all, certain, possible
                    area=1,2,3          | area: must be west, south, east and north
                    area=1,95,3,5       | area: must be west, south, east and north
                    select              | select: write it once, as select=…
                    """)
    void aWrongLinkSaysWhatIsWrong(String link, String message) {
        assertThatThrownBy(() -> ViewLink.read(link))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void everyWrongFieldIsNamed() {
        StoredView stored = new StoredView(Map.of("time", 3, "hide", List.of(1)));
        assertThat(StoredViews.faults(stored))
                .containsExactlyInAnyOrder(
                        new StoredViews.Fault("time", "must be text"),
                        new StoredViews.Fault("hide", "must be a list of texts"));
    }

    @Test
    void eventsThatAreGoneAreNotSelected() {
        AppState state =
                AppState.opening(Document.of(SampleProject.PROJECT, null), Layout.UNKNOWN, INITIAL);
        StoredView stored = ViewLink.read("select=gone,summit");
        AppState shown = StoredViews.shown(state, stored);
        assertThat(shown.view()).isEqualTo(state.view().withSelection(List.of("summit")));
    }
}
