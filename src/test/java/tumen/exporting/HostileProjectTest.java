package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Marking;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.model.Source;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A project whose every text tries to be something else, in every format.
class HostileProjectTest {
    private static final String BAD = Exports.HOSTILE;

    /// What no export may hold: what steers a terminal or forces a direction.
    private static final Pattern STEERING =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069]");

    private static Source hostile(Source source) {
        return new Source(
                source.id(),
                BAD,
                BAD,
                source.date(),
                source.url(),
                BAD,
                BAD,
                source.origin(),
                source.extra());
    }

    private static Claim hostile(Claim claim) {
        return new Claim(
                claim.id(),
                claim.sources(),
                claim.made(),
                BAD,
                BAD,
                claim.when(),
                claim.places(),
                claim.route(),
                claim.quantity(),
                claim.grade(),
                claim.release(),
                claim.extra());
    }

    private static Event hostile(Event event) {
        return event.named(event.id(), BAD)
                .withEvidence(
                        event.sources(),
                        event.claims().stream().map(HostileProjectTest::hostile).toList(),
                        event.disputes());
    }

    private static Export export() {
        Step step =
                Step.of("s", BAD, new StoredView(Map.of("select", List.of("summit"))))
                        .withWords(BAD, BAD, BAD);
        Briefing briefing =
                Briefing.empty("b", BAD)
                        .withMarking(new Marking(BAD, 0xFFFFFF, 0))
                        .withSteps(List.of(step));
        Project sample = SampleProject.PROJECT;
        Project project =
                sample.withWords(BAD, BAD)
                        .withEvents(
                                sample.events().stream().map(HostileProjectTest::hostile).toList())
                        .withGround(
                                sample.sources().stream().map(HostileProjectTest::hostile).toList(),
                                sample.places(),
                                sample.routes())
                        .withBriefings(List.of(briefing));
        return Exports.of(project).of(Optional.of(briefing));
    }

    private static byte[] bytes(String extension, boolean asBriefing) throws IOException {
        ExportFormat format = ExportFormats.of(Path.of("x." + extension)).orElseThrow();
        Export export = export();
        return Exports.bytes(format, asBriefing ? export : export.of(Optional.empty()));
    }

    private static void assertTame(Document document) {
        assertThat(Xml.elements(document, "script")).isEmpty();
        for (Element element : Xml.elements(document, "*")) {
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                String value = element.getAttributes().item(at).getNodeValue();
                assertThat(STEERING.matcher(value).find()).as(value).isFalse();
            }
        }
        String text = document.getDocumentElement().getTextContent();
        assertThat(text).contains(Exports.HARMLESS);
        assertThat(STEERING.matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "html", "kml"})
    void markupStaysText(String extension) throws Exception {
        assertTame(Xml.read(bytes(extension, false)));
        assertTame(Xml.read(bytes(extension, true)));
    }

    @Test
    void noPartOfADeckIsSteered() throws Exception {
        int slides = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes("pptx", true)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (part.getName().matches("ppt/(slides|notesSlides)/\\w+\\.xml")) {
                    assertTame(Xml.read(content));
                    slides++;
                }
            }
        }
        assertThat(slides).isEqualTo(2);
    }

    @Test
    void thePagesOfAPdfRunNothing() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes("pdf", true))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("<script>alert(");
            assertThat(STEERING.matcher(text).find()).isFalse();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Exports.HARMLESS);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        String table = new String(bytes("csv", false), UTF_8);
        assertThat(table).contains("'=cmd").doesNotContain(",=").doesNotContain(",\"=");
        assertThat(table.lines()).noneMatch(line -> line.startsWith("=") || line.startsWith("\"="));
        assertThat(STEERING.matcher(table).find()).isFalse();
    }

    @Test
    void geographyIsWellFormedAndAFileOfOursIsReadAgain() throws IOException {
        String geo = new String(bytes("geojson", false), UTF_8);
        assertThat(STEERING.matcher(geo).find()).isFalse();
        assertThat(geo).contains("<script>alert(\\\"1\\\")</script>");
        assertThat(ProjectReader.read(bytes("tumen.json", false)))
                .isInstanceOfSatisfying(
                        ReadResult.Accepted.class,
                        read ->
                                assertThat(read.project().title())
                                        .startsWith("=cmd|'/c calc'!A1 <script>"));
    }

    @Test
    void thePictureRemembersWithoutBeingSteered(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.png"), bytes("png", false));
        PictureNote note = PictureNote.read(file).orElseThrow();
        assertThat(STEERING.matcher(note.text()).find()).isFalse();
    }
}
