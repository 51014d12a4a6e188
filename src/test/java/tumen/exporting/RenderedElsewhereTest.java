package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import tumen.model.Marking;
import tumen.paint.GoldenPicture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// What other programs make of a deck, beside the audience's screen of its step: Poppler of the
/// PDF, LibreOffice of the PowerPoint file, where there are such. Their pictures lie in
/// `target/golden`.
class RenderedElsewhereTest {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    @TempDir private Path folder;

    static boolean hasPoppler() {
        return isOnPath("pdftoppm");
    }

    static boolean hasOffice() {
        return hasPoppler() && isOnPath("soffice");
    }

    private static boolean isOnPath(String program) {
        return Stream.of(
                        Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }

    private static Export export() {
        Export plain = Exports.briefing();
        return plain.of(
                plain.briefing()
                        .map(each -> each.withMarking(new Marking("TLP:AMBER", 0xFFC000, 0))));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(log)).isTrue();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    }

    /// The first page of a PDF as Poppler draws it.
    private BufferedImage page(Path pdf) throws IOException, InterruptedException {
        Path page = folder.resolve("page");
        run("pdftoppm", "-r", "72", "-png", "-singlefile", pdf.toString(), page.toString());
        return ImageIO.read(page.resolveSibling("page.png").toFile());
    }

    private static double offScreen(String name, BufferedImage rendered) throws IOException {
        GoldenPicture.keep(name, rendered);
        Export export = export();
        Deck deck = Deck.of(export);
        BufferedImage screen =
                export.pictures().paint(deck.cards().getFirst().slide(), WIDTH, HEIGHT);
        BufferedImage same = new BufferedImage(WIDTH, HEIGHT, screen.getType());
        Graphics2D graphics = same.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(rendered, 0, 0, WIDTH, HEIGHT, null);
        graphics.dispose();
        return GoldenPicture.difference(same, screen);
    }

    @Test
    @EnabledIf("hasPoppler")
    void popplerDrawsAPageAsTheAudienceSeesIt() throws Exception {
        Path pdf = Files.write(folder.resolve("x.pdf"), Exports.bytes(new PdfFormat(), export()));
        assertThat(offScreen("elsewhere-pdf", page(pdf))).isLessThan(0.02);
    }

    /// With fonts of its own, so letters stand a little otherwise.
    @Test
    @EnabledIf("hasOffice")
    void libreOfficeDrawsASlideAsTheAudienceSeesItButForTheFont() throws Exception {
        Path deck =
                Files.write(folder.resolve("x.pptx"), Exports.bytes(new PptxFormat(), export()));
        List<String> convert =
                List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        deck.toString());
        run(convert.toArray(String[]::new));
        assertThat(offScreen("elsewhere-pptx", page(folder.resolve("x.pdf")))).isLessThan(0.03);
    }
}
