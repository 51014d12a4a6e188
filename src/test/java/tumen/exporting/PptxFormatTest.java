package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import tumen.model.Marking;
import tumen.scene.SlideBlock;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class PptxFormatTest {
    @Test
    void everyStepIsASlideWithItsWordsAsTextInTheirOrder() throws IOException {
        Export export = Exports.briefing();
        try (XMLSlideShow show = read(export)) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(960, 540));
            assertThat(show.getSlides()).hasSize(2);
            for (int step = 0; step < 2; step++) {
                assertThat(texts(show.getSlides().get(step)))
                        .containsExactlyElementsOf(words(export, step));
            }
            assertThat(texts(show.getSlides().getFirst()))
                    .containsExactly(
                            "SUMMIT · 13 SEP 2023",
                            "Leaders meet",
                            "Two places are given.",
                            "Sources: agency press, 13 Sep 2023 (A1) · seed press, about Dec 2023"
                                    + " (A1)",
                            "Disputed: place");
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo("Leaders meet");
            assertThat(show.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("How it came out");
        }
    }

    @Test
    void thePictureIsPaintedAtTwiceTheSlideAndSaysWhatIsToBeSeen() throws IOException {
        try (XMLSlideShow show = read(Exports.briefing())) {
            XSLFPictureShape picture =
                    shapes(show.getSlides().getFirst(), XSLFPictureShape.class).getFirst();
            assertThat(picture.getPictureData().getImageDimensionInPixels())
                    .isEqualTo(new Dimension(1920, 1080));
            assertThat(((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr())
                    .startsWith("Map and timeline of 1 Sep – 30 Dec 2023")
                    .contains("Marked: “Leaders meet”, 13 Sep 2023");
            assertThat(picture.getAnchor().getWidth()).isEqualTo(960);
        }
    }

    @Test
    void whatIsSaidIsInTheNotesWithTheSourcesInFull() throws IOException {
        try (XMLSlideShow show = read(Exports.briefing())) {
            assertThat(notes(show.getSlides().getFirst()))
                    .isEqualTo(
                            "Say it slowly.\nSources:\nagency press, On agency, 2023-09-13\n"
                                    + "seed press, On seed, 2023-12~");
        }
    }

    @Test
    void theMarkingStandsAboveAndBelowInItsColours() throws IOException {
        Export export = Exports.briefing();
        var marked =
                export.briefing()
                        .map(each -> each.withMarking(new Marking("TLP:AMBER", 0xFFC000, 0)));
        try (XMLSlideShow show = read(export.of(marked))) {
            List<String> texts = texts(show.getSlides().getLast());
            assertThat(texts.subList(texts.size() - 2, texts.size()))
                    .containsExactly("TLP:AMBER", "TLP:AMBER");
        }
    }

    @Test
    void aHostileTitleIsOnlyText() throws IOException {
        Export export = Exports.briefing();
        var hostile =
                export.briefing()
                        .map(each ->
                                each.withSteps(
                                        each.steps().stream()
                                                .map(step ->
                                                        step.withWords(
                                                                Exports.HOSTILE, "", "\u0007"))
                                                .toList()));
        try (XMLSlideShow show = read(export.of(hostile))) {
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo(Exports.HARMLESS);
        }
    }

    @Test
    void aTitleTheScreenCutsIsWholeAndSmallEnoughForItsTwoLines() throws IOException {
        Export export = Exports.briefing();
        String title = "Ships sail from port to port, again and again. ".repeat(5).strip();
        var told =
                export.briefing()
                        .map(each ->
                                each.withSteps(
                                        each.steps().stream()
                                                .map(step -> step.withWords(title, "Short.", ""))
                                                .toList()));
        Map<String, Long> hundredths = new HashMap<>();
        try (XMLSlideShow show = read(export.of(told))) {
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo(title);
            for (XSLFTextShape shape : shapes(show.getSlides().getFirst(), XSLFTextShape.class)) {
                hundredths.put(
                        shape.getShapeName(),
                        Math.round(
                                100
                                        * shape.getTextParagraphs()
                                                .getFirst()
                                                .getTextRuns()
                                                .getFirst()
                                                .getFontSize()));
            }
        }
        assertThat(hundredths).containsEntry("Caption", 1268L).containsEntry("Title", 1595L);
    }

    @Test
    void aViewIsADeckOfOneSlide() throws IOException {
        try (XMLSlideShow show = read(Exports.sample().of(Optional.empty()))) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo("Sample");
        }
    }

    private static List<String> words(Export export, int step) {
        Deck deck = Deck.of(export);
        return export.pictures().words(deck.cards().get(step).slide(), deck.size()).stream()
                .map(SlideBlock::text)
                .toList();
    }

    private static XMLSlideShow read(Export export) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(Exports.bytes(new PptxFormat(), export)));
    }

    private static List<String> texts(XSLFSlide slide) {
        return shapes(slide, XSLFTextShape.class).stream().map(XSLFTextShape::getText).toList();
    }

    private static String notes(XSLFSlide slide) {
        return Stream.of(slide.getNotes().getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText)
                .findFirst()
                .orElseThrow();
    }

    private static <T extends XSLFShape> List<T> shapes(XSLFSlide slide, Class<T> kind) {
        return slide.getShapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
