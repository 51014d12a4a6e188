package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tumen.briefing.Clearance;
import tumen.briefing.ReleaseException;
import tumen.model.Briefing;
import tumen.model.Extra;
import tumen.model.Language;
import tumen.model.Marking;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.SampleProject;
import tumen.progress.Progress;
import tumen.scene.SlideScene;
import tumen.state.Document;
import tumen.state.StoredViews;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

class BriefingExportTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aBriefingIsAPdfOfOnePageAStepWithEverythingItsScreensSay() throws IOException {
        Export export = Exports.briefing();
        try (PDDocument pdf = pdf(export)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("How it came out");
            for (int step = 0; step < 2; step++) {
                assertThat(letters(text(pdf, step + 1))).isEqualTo(letters(shown(export, step)));
            }
            assertThat(text(pdf, 1)).contains("Leaders meet", "Two places are given.", "1 / 2");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(960);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(540);
        }
    }

    @Test
    void labelsOfADeckAreInTheLanguageAskedFor() throws IOException {
        Export export = Exports.briefing();
        SnapshotOptions korean = export.options().page().withLanguage(Language.KOREAN);
        try (PDDocument pdf = pdf(with(export, export.options().withPage(korean)))) {
            assertThat(text(pdf, 2)).contains("라진");
        }
    }

    @Test
    void paperHasItsOwnSize() throws IOException {
        Export export = Exports.briefing();
        SnapshotOptions paper = export.options().page().withSize(PictureSize.parse("a4"));
        try (PDDocument pdf = pdf(with(export, export.options().withPage(paper)))) {
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth())).isEqualTo(842);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getHeight())).isEqualTo(595);
        }
    }

    @Test
    void notesComeOnUprightSheetsUnderTheSlideAndGoOnWhereTheyHaveNoRoom() throws IOException {
        Export export = Exports.briefing();
        try (PDDocument pdf = pdf(with(export, export.options().withNotes(true)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth())).isEqualTo(595);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getHeight())).isEqualTo(842);
            assertThat(text(pdf, 1)).contains("Say it slowly.", "Two places are given.");
            assertThat(text(pdf, 2)).contains("Sentence 1.");
            assertThat(text(pdf, 4)).contains("Sentence 600.");
            for (String source : Deck.of(export).cards().get(1).citations()) {
                assertThat(letters(text(pdf, 4))).contains(letters(source));
            }
        }
        try (PDDocument pdf = pdf(export)) {
            assertThat(text(pdf, 1)).doesNotContain("Say it slowly.");
        }
    }

    @Test
    void theMarkingOfTheBriefingStandsOnEveryPageAndTheOneAskedForInstead() throws IOException {
        Export export = Exports.briefing();
        Briefing marked =
                export.briefing()
                        .orElseThrow()
                        .withMarking(new Marking("TLP:AMBER", 0xFFC000, 0x000000));
        try (PDDocument pdf = pdf(export.of(Optional.of(marked)))) {
            assertThat(letters(text(pdf, 2)).split("TLP:AMBER", -1)).hasSize(3);
        }
        SnapshotOptions own = export.options().page().withMarking("OURS");
        Export asked = with(export.of(Optional.of(marked)), export.options().withPage(own));
        try (PDDocument pdf = pdf(asked)) {
            assertThat(letters(text(pdf, 1))).contains("OURS").doesNotContain("TLP");
        }
    }

    @Test
    void everyStepBecomesAPictureThatRemembersItsView() throws IOException {
        Export export = Exports.briefing();
        ExportFile.write(
                new PngFormat(), export, folder.resolve("t.png"), false, Progress.UNWATCHED);
        assertThat(names()).containsExactly("t-001.png", "t-002.png");
        Path second = folder.resolve("t-002.png");
        assertThat(ImageIO.read(second.toFile()).getWidth()).isEqualTo(1280);
        PictureNote note = PictureNote.read(second).orElseThrow();
        assertThat(
                        StoredViews.of(
                                        PictureReturn.of(note, export.state().document())
                                                .view(export.state()))
                                .fields())
                .containsEntry("select", List.of("sailings"));
    }

    @Test
    void aPictureOfAReleasedStepIsReturnedToWithoutBeingCalledChanged() throws IOException {
        Export plain = Exports.briefing();
        Briefing briefing = plain.briefing().orElseThrow().withRelease("public");
        Release release =
                Release.NONE
                        .withLevels(List.of("public", "partners"), List.of("public"))
                        .withLabels(new TreeMap<>(Map.of("briefing", "partners")), new TreeMap<>());
        Project project =
                plain.state()
                        .document()
                        .project()
                        .withRelease(release)
                        .withBriefings(List.of(briefing));
        Export export = Exports.of(project).of(Optional.of(briefing));
        Path file = folder.resolve("released.png");
        Files.write(file, Exports.bytes(new PngFormat(), export));
        PictureNote note = PictureNote.read(file).orElseThrow();
        assertThat(note.shown()).doesNotContainKey("briefing");
        Document open = export.state().document();
        assertThat(PictureReturn.of(note, open).changes())
                .containsExactly(
                        "The picture holds only what is released to public; here all is shown.");
        assertThat(PictureReturn.of(note, Clearance.of(open, "public")).changes()).isEmpty();
        Document other = Document.of(project.withTitle("Another title"), null);
        assertThat(PictureReturn.of(note, other).changes())
                .startsWith(
                        "The project was changed since, but none of the events the picture shows.");
    }

    @Test
    void picturesOfStepsAreAllThereOrNone() throws IOException {
        Files.writeString(folder.resolve("t-002.svg"), "mine");
        Path file = folder.resolve("t.svg");
        assertThatThrownBy(() ->
                        ExportFile.write(
                                new SvgFormat(),
                                Exports.briefing(),
                                file,
                                false,
                                Progress.UNWATCHED))
                .isInstanceOf(FileAlreadyExistsException.class);
        AtomicInteger calls = new AtomicInteger();
        Progress stopAtTheSecond =
                _ -> {
                    if (calls.incrementAndGet() == 2) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() ->
                        ExportFile.write(
                                new SvgFormat(), Exports.briefing(), file, true, stopAtTheSecond))
                .isInstanceOf(CancellationException.class);
        assertThat(names()).containsExactly("t-002.svg");
        assertThat(folder.resolve("t-002.svg")).hasContent("mine");
    }

    @ParameterizedTest
    @MethodSource("tellingFormats")
    void aBriefingThatMustNotLeaveAtItsLevelLeavesInNoFormat(ExportFormat format) {
        Project sample = SampleProject.PROJECT;
        Release release =
                new Release(
                        List.of("all", "own"),
                        List.of(),
                        new TreeMap<>(Map.of("summit", "own")),
                        new TreeMap<>(),
                        Extra.NONE);
        Project labelled =
                new Project(
                        sample.title(),
                        null,
                        sample.sources(),
                        sample.places(),
                        sample.routes(),
                        sample.actors(),
                        sample.types(),
                        sample.events(),
                        List.of(),
                        List.of(),
                        List.of(),
                        release,
                        Extra.NONE);
        Optional<Briefing> forAll =
                Exports.briefing().briefing().map(told -> told.withRelease("all"));
        Export export = Exports.of(labelled).of(forAll);
        Path file = folder.resolve("x." + format.extension());
        assertThatThrownBy(() -> ExportFile.write(format, export, file, false, Progress.UNWATCHED))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("step 1 “Leaders meet”")
                .hasMessageContaining("labelled own, above all");
        assertThat(folder).isEmptyDirectory();
    }

    static List<ExportFormat> tellingFormats() {
        return ExportFormats.ALL.stream()
                .filter(format -> format.wishes().contains(ExportFormat.Wish.STEPS))
                .toList();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Every text of a step's screen, in drawing order.
    private static String shown(Export export, int step) {
        Deck.Card card = Deck.of(export).cards().get(step);
        SlideScene scene = export.pictures().scene(card.slide(), 1280, 720);
        return String.join("", Exports.texts(scene.layers()));
    }

    private static Export with(Export export, ExportOptions options) {
        return new Export(export.pictures(), export.state(), export.briefing(), options);
    }

    private static PDDocument pdf(Export export) throws IOException {
        return Loader.loadPDF(Exports.bytes(new PdfFormat(), export));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
