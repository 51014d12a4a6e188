package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import tumen.model.Language;
import tumen.paint.GoldenPicture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class PdfFormatTest {
    @Test
    void everyTextOfThePageIsTextOfThePdfInTheSameOrder() throws IOException {
        Export export = Exports.inLanguage(Language.RUSSIAN);
        assertThat(Exports.texts(export)).contains("Sample", "Находка");
        try (PDDocument pdf = read(export)) {
            assertThat(letters(text(pdf)))
                    .isEqualTo(letters(String.join("", Exports.texts(export))));
        }
    }

    @Test
    void koreanIsTextTooAndOnlyTheLettersUsedAreEmbedded() throws IOException {
        try (PDDocument pdf = read(Exports.inLanguage(Language.KOREAN))) {
            assertThat(text(pdf)).contains("라진");
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getName().replaceFirst("[A-Z]{6}\\+", "+"));
                }
            }
            assertThat(fonts).containsExactlyInAnyOrder("+Pretendard-Regular", "+Pretendard-Bold");
        }
        assertThat(Exports.bytes(new PdfFormat(), Exports.inLanguage(Language.KOREAN)))
                .hasSizeLessThan(1_000_000);
    }

    @Test
    void aPdfLooksLikeThePicture() throws IOException {
        Export export = Exports.sample();
        try (PDDocument pdf = read(export)) {
            double dpi = 72 * 720 / 540.0;
            var rendered = new PDFRenderer(pdf).renderImageWithDPI(0, (float) dpi);
            GoldenPicture.keep("pdf", rendered);
            var painted = export.pictures().paint(Page.of(export));
            assertThat(GoldenPicture.difference(rendered, painted)).isLessThan(0.02);
        }
    }

    @Test
    void paperHasItsOwnSizeAndAPictureThatOfASlide() throws IOException {
        assertThat(box(PictureSize.parse("a4"))).isEqualTo("842×595");
        assertThat(box(PictureSize.parse("a3-portrait"))).isEqualTo("842×1191");
        assertThat(box(PictureSize.parse("slide"))).isEqualTo("960×540");
        assertThat(box(PictureSize.parse("800x600"))).isEqualTo("720×540");
    }

    @Test
    void aLongTimeIsSpreadOverPages() throws IOException {
        Export export = Exports.sample();
        ExportOptions options = export.options().withPages(3);
        try (PDDocument pdf = read(new Export(export.pictures(), export.state(), options))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(text(pdf)).contains("(1 of 3)", "(3 of 3)");
        }
    }

    @Test
    void aHostileTitleIsOnlyTextAndUnknownLettersAreDrawnAndTold() throws IOException {
        try (PDDocument pdf = read(Exports.titled("=cmd <script> 漢字\u0007\u202Eb"))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("=cmd <script> 漢字 b");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(text(pdf))
                    .as("letters the font has not are drawn, and told all the same")
                    .contains("of 3 events", "=cmd <script> 漢字 b");
        }
    }

    private static String box(PictureSize size) throws IOException {
        Export export = Exports.sample();
        ExportOptions options = ExportOptions.of(export.options().page().withSize(size));
        try (PDDocument pdf = read(new Export(export.pictures(), export.state(), options))) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            return Math.round(box.getWidth()) + "×" + Math.round(box.getHeight());
        }
    }

    private static PDDocument read(Export export) throws IOException {
        return Loader.loadPDF(Exports.bytes(new PdfFormat(), export));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
