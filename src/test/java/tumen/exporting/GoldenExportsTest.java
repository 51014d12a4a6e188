package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import tumen.model.Briefing;
import tumen.model.Marking;
import tumen.paint.GoldenPicture;
import tumen.paint.GoldenText;
import tumen.storage.ShippedDataset;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// What each format makes of two steps of the shipped briefing, as kept pictures and texts.
class GoldenExportsTest {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    /// Its second and third step, under a marking.
    private static Export export() {
        Export shipped = Exports.of(ShippedDataset.project());
        Briefing whole = ShippedDataset.project().briefings().getFirst();
        Briefing two =
                whole.withSteps(whole.steps().subList(1, 3))
                        .withMarking(new Marking("TLP:AMBER", 0xFFC000, 0));
        return shipped.of(Optional.of(two));
    }

    private static Export with(Export export, ExportOptions options) {
        return new Export(export.pictures(), export.state(), export.briefing(), options);
    }

    private static BufferedImage page(byte[] pdf, int page, double dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, (float) dpi);
        }
    }

    private static BufferedImage smaller(BufferedImage picture) {
        BufferedImage small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, WIDTH, HEIGHT, null);
        graphics.dispose();
        return small;
    }

    @Test
    void aPageOfAPdf() throws IOException {
        byte[] pdf = Exports.bytes(new PdfFormat(), export());
        GoldenPicture.compare("export-pdf", page(pdf, 1, 72));
    }

    @Test
    void aPageWithNotesOfAPdf() throws IOException {
        Export noted = with(export(), export().options().withNotes(true));
        GoldenPicture.compare(
                "export-pdf-notes", page(Exports.bytes(new PdfFormat(), noted), 0, 60));
    }

    @Test
    void aPageOfALongTimeline() throws IOException {
        Export view = export().of(Optional.empty());
        ExportOptions paper =
                view.options()
                        .withPage(view.options().page().withSize(PictureSize.parse("a4")))
                        .withPages(3);
        byte[] pdf = Exports.bytes(new PdfFormat(), with(view, paper));
        GoldenPicture.compare("export-pdf-long", page(pdf, 1, 72));
    }

    @Test
    void thePictureOfASlide() throws IOException {
        byte[] pptx = Exports.bytes(new PptxFormat(), export());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            XSLFPictureShape picture =
                    show.getSlides().getLast().getShapes().stream()
                            .filter(XSLFPictureShape.class::isInstance)
                            .map(XSLFPictureShape.class::cast)
                            .findFirst()
                            .orElseThrow();
            byte[] png = picture.getPictureData().getData();
            GoldenPicture.compare(
                    "export-pptx", smaller(ImageIO.read(new ByteArrayInputStream(png))));
        }
    }

    @Test
    void aFrameOfAGifMidwayBetweenTwoSteps() throws IOException {
        FilmOptions film = new FilmOptions(OptionalDouble.of(4), OptionalInt.of(4));
        ExportOptions options =
                export().options()
                        .withFilm(film)
                        .withPage(
                                export().options()
                                        .page()
                                        .withSize(PictureSize.custom(WIDTH, HEIGHT)));
        byte[] gif = Exports.bytes(new GifFormat(), with(export(), options));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        assertThat(reader.getNumImages(true)).isEqualTo(6);
        GoldenPicture.compare("export-gif", laid(reader, 2));
    }

    /// A frame as viewers show it: over those before.
    private static BufferedImage laid(ImageReader gif, int last) throws IOException {
        BufferedImage all = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = all.createGraphics();
        for (int frame = 0; frame <= last; frame++) {
            Element place =
                    (Element)
                            ((Element)
                                            gif.getImageMetadata(frame)
                                                    .getAsTree("javax_imageio_gif_image_1.0"))
                                    .getElementsByTagName("ImageDescriptor")
                                    .item(0);
            graphics.drawImage(
                    gif.read(frame),
                    Integer.parseInt(place.getAttribute("imageLeftPosition")),
                    Integer.parseInt(place.getAttribute("imageTopPosition")),
                    null);
        }
        graphics.dispose();
        return all;
    }

    @Test
    void theLayersAndWordsOfAnSvg() throws Exception {
        GoldenText.compare(
                "export-svg",
                Xml.elements(Xml.read(Exports.bytes(new SvgFormat(), export())), "*").stream()
                        .map(GoldenExportsTest::told)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String told(Element element) {
        return switch (element.getTagName()) {
            case "text", "title", "desc" -> element.getTagName() + ": " + element.getTextContent();
            case "g" -> "layer " + element.getAttribute("inkscape:label");
            default -> "";
        };
    }

    @Test
    void theWordsOfAnHtmlPage() throws Exception {
        List<String> kinds = List.of("h1", "h2", "p", "li", "img", "footer");
        GoldenText.compare(
                "export-html",
                Xml.elements(Xml.read(Exports.bytes(new HtmlFormat(), export())), "*").stream()
                        .filter(element -> kinds.contains(element.getTagName()))
                        .map(element ->
                                element.getTagName()
                                        + ": "
                                        + element.getAttribute("alt")
                                        + element.getTextContent().strip())
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
