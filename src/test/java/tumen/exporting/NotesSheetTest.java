package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.paint.AwtTextMeasure;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Slide;
import tumen.scene.SnapshotLayer;

import java.util.List;
import java.util.stream.Collectors;

class NotesSheetTest {
    @Test
    void aLongTitleStandsWholeOverWhatIsSaidAndLeavesTheSheetNowhere() {
        Export export = Exports.briefing();
        String title = "A title of many words that goes on ".repeat(5).strip();
        Slide slide = Deck.of(export).cards().getFirst().slide().withWords(title, "");
        List<Page> sheets = export.pictures().sheets(slide, "Say it.", PictureSize.FULL_HD);
        assertThat(sheets).hasSize(1);
        Page sheet = sheets.getFirst();
        List<Mark.Label> labels =
                sheet.layers().stream()
                        .filter(SnapshotLayer.Marks.class::isInstance)
                        .limit(1)
                        .flatMap(layer -> ((SnapshotLayer.Marks) layer).scene().flat())
                        .filter(Mark.Label.class::isInstance)
                        .map(Mark.Label.class::cast)
                        .toList();
        assertThat(labels.stream().map(Mark.Label::text).collect(Collectors.joining(" ")))
                .isEqualTo("1 / 2 " + title + " Say it.");
        assertThat(labels)
                .allMatch(label ->
                        MarkBounds.text(label, AwtTextMeasure.INSTANCE).right()
                                < sheet.size().width());
    }
}
