package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.geo.ViewSize;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where nobody was watching, a grey band says so.
class UnwatchedBandsTest {
    private static final String FILE =
            """
            {"format": "tumen", "version": 1, "title": "T",
             "types": [{"id": "t", "label": "T", "plural": "Ts", "lane": "L", "shape": "circle",
                        "darkColour": "#FFFFFF", "lightColour": "#000000"}],
             "events": [{"id": "a", "title": "A", "type": "t", "when": "2023-01-01"},
                        {"id": "b", "title": "B", "type": "t", "when": "2023-12-31"}],
             "unwatched": [{"kind": "imagery", "when": "2023-04-01/2023-06-30"}]}
            """;

    @Test
    void aBandCoversTheTimeAndNamesWhatWasMissing() throws IOException {
        AppState state = state(FILE);
        List<Mark> band = bands(state);
        TimelineFrame frame =
                TimelineFrame.of(
                        state, new ViewSize(1280, 220), Theme.DARK, AwtTextMeasure.INSTANCE);

        Mark.Bar bar = (Mark.Bar) band.getFirst();
        assertThat(bar.box().x()).isEqualTo(frame.scale().x(19_448));
        assertThat(bar.box().right()).isEqualTo(frame.scale().x(19_539));
        assertThat(band)
                .filteredOn(Mark.Label.class::isInstance)
                .extracting(mark -> ((Mark.Label) mark).text())
                .containsExactly("no imagery");
    }

    @Test
    void withoutSuchTimesNothingIsDrawn() throws IOException {
        assertThat(bands(state(FILE.replaceAll("\"unwatched\": \\[.*?\\]", "\"unwatched\": []"))))
                .isEmpty();
    }

    private static AppState state(String file) throws IOException {
        ReadResult result =
                ProjectReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return AppState.opening(
                Document.of(((ReadResult.Accepted) result).project(), null),
                Layout.UNKNOWN,
                OpeningView.initial());
    }

    private static List<Mark> bands(AppState state) {
        return new UnwatchedBands(
                        TimelineFrame.of(
                                state,
                                new ViewSize(1280, 220),
                                Theme.DARK,
                                AwtTextMeasure.INSTANCE))
                .marks();
    }
}
