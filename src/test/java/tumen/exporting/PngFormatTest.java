package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tumen.about.Version;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.StoredViews;
import tumen.state.ViewState;
import tumen.storage.Fingerprint;
import tumen.storage.ProjectWriter;
import tumen.storage.ShippedDataset;
import tumen.time.TimeWindow;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

class PngFormatTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aPictureRemembersTheExactView() throws IOException {
        Export export = choice();
        PictureNote note = PictureNote.read(written(export)).orElseThrow();
        assertThat(note.version()).isEqualTo(Version.number());
        assertThat(note.dataset()).isEqualTo(Fingerprint.of(SampleProject.PROJECT));
        assertThat(note.project()).isEqualTo("Sample");
        assertThat(note.shown().keySet())
                .containsExactlyElementsOf(
                        export.state().visible().stream().map(Event::id).toList());

        AppState elsewhere = Exports.sample().state().withLayout(export.state().layout());
        PictureReturn again = PictureReturn.of(note, elsewhere.document());
        assertThat(again.changes()).isEmpty();
        assertThat(StoredViews.of(again.view(elsewhere)))
                .isEqualTo(StoredViews.of(export.state().view()));
    }

    @Test
    void inAWindowOfAnotherSizeTheMapShowsAtLeastWhatItShowed() throws IOException {
        Export export = choice();
        Layout map = export.state().layout();
        Layout half =
                new Layout(
                        new ViewSize(map.map().width() / 2, map.map().height() / 2),
                        map.timeline());
        PictureNote note = PictureNote.read(written(export)).orElseThrow();
        AppState window = Exports.sample().state().withLayout(half);
        ViewState again = PictureReturn.of(note, window.document()).view(window);
        assertThat(again.camera().zoom())
                .isCloseTo(export.state().view().camera().zoom() - 1, Offset.offset(1e-3));
    }

    @Test
    void whatWasChangedSinceIsSaid() throws IOException {
        PictureNote note = PictureNote.read(written(Exports.sample())).orElseThrow();
        Project sample = SampleProject.PROJECT;
        Event sailings = sample.events().getFirst();
        Event summit = sample.events().getLast();
        Event fresh = summit.named("second", "Leaders meet again");
        Project changed =
                sample.withEvents(
                        List.of(sailings.named("sailings", "Other words"), summit, fresh));
        assertThat(changes(note, changed))
                .containsExactly(
                        "1 event is gone since: briefing.",
                        "1 event was changed since: “Other words”.",
                        "1 event was not shown then: “Leaders meet again”.");
        assertThat(changes(note, sample.withTitle("New title")))
                .containsExactly(
                        "The project was changed since, but none of the events the picture shows.");
        assertThat(changes(note, sample.withEvents(List.of(fresh))))
                .containsExactly("The picture was made from another project, “Sample”.");
    }

    @Test
    void theProjectIsFoundBesideThePictureOrOnBoard() throws IOException {
        Document other = Document.of(SampleProject.PROJECT.withTitle("Other"), null);
        Path home = folder.resolve("home.tumen.json");
        ProjectWriter.write(SampleProject.PROJECT, home);
        Export export = Exports.sample();
        AppState filed = export.state().withDocument(Document.of(SampleProject.PROJECT, home));
        Path picture = written(new Export(export.pictures(), filed, export.options()));
        PictureReturn again = PictureReturn.of(picture, other);
        assertThat(again.document().file()).isEqualTo(home);
        assertThat(again.changes()).isEmpty();

        Files.delete(home);
        assertThat(PictureReturn.of(picture, other).document()).isSameAs(other);

        Path shipped = written(Exports.of(ShippedDataset.project()));
        assertThat(PictureReturn.of(shipped, other).document().project().title())
                .isEqualTo(ShippedDataset.project().title());
    }

    @Test
    void aPictureCanBeWrittenWithoutItsView() throws IOException {
        Export export = Exports.sample();
        ExportOptions options = export.options().withView(false);
        Path file = written(new Export(export.pictures(), export.state(), options));
        assertThat(PictureNote.read(file)).isEmpty();
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1280);
    }

    @Test
    void aHostileTitleIsOneHarmlessLineOfTheNote() throws IOException {
        PictureNote note =
                PictureNote.read(written(Exports.titled(Exports.HOSTILE + "\nview=x")))
                        .orElseThrow();
        assertThat(note.project()).isEqualTo(Exports.HARMLESS + " view=x");
    }

    @Test
    void withoutPaperWhatIsBehindShowsThroughBetweenTheWords() throws IOException {
        Export export = Exports.sample();
        ExportOptions options = export.options().withPage(export.options().page().withPaper(false));
        BufferedImage clear =
                ImageIO.read(
                        written(new Export(export.pictures(), export.state(), options)).toFile());
        assertThat(clear.getRGB(2, 2) >>> 24).isZero();
        assertThat(clear.getRGB(640, 300) >>> 24).as("the map is opaque").isEqualTo(255);
        BufferedImage paper = ImageIO.read(written(export).toFile());
        assertThat(paper.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void otherFilesAndDamagedPicturesAreToldApart() throws IOException {
        byte[] png = Files.readAllBytes(written(Exports.sample()));
        assertThat(text("GIF89a no picture of ours".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", plain);
        assertThat(text(plain.toByteArray())).isEmpty();
        byte[] damaged = png.clone();
        damaged[60] ^= 1;
        assertThatThrownBy(() -> text(damaged)).hasMessageContaining("damaged");
        assertThatThrownBy(() -> text(Arrays.copyOf(png, 50))).isInstanceOf(IOException.class);
        byte[] lying = png.clone();
        lying[33] = 0x7F;
        assertThatThrownBy(() -> text(lying)).hasMessageContaining("cut off");
    }

    @Test
    void aNoteThatCannotBeUnderstoodSaysWhatIsWrong() throws IOException {
        Path file = folder.resolve("odd.png");
        ByteArrayOutputStream odd = new ByteArrayOutputStream();
        byte[] png = Files.readAllBytes(written(Exports.sample()));
        PngText.write(
                png,
                "version=1\nproject=x\ndataset=y\nlayout=1x1,1x1\nview=tumen:view?time=never\n",
                odd);
        Files.write(file, odd.toByteArray());
        assertThatThrownBy(() -> PictureNote.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the view inside cannot be understood: time");
    }

    private static Optional<String> text(byte[] bytes) throws IOException {
        return PngText.read(new ByteArrayInputStream(bytes));
    }

    private static List<String> changes(PictureNote note, Project project) {
        return PictureReturn.of(note, Document.of(project, null)).changes();
    }

    private Path written(Export export) throws IOException {
        Path file = folder.resolve("x.png");
        return Files.write(file, Exports.bytes(new PngFormat(), export));
    }

    private static Export choice() {
        Export export = Exports.sample();
        AppState state = export.state();
        return new Export(
                export.pictures(),
                state.withView(
                        state.view()
                                .withWindow(new TimeWindow(19_600.25, 19_640.5))
                                .withCamera(MapCamera.at(new LatLon(42.6, 131.5), 6))
                                .withSelection(List.of("summit"))
                                .withLanguage(Language.KOREAN)),
                export.options());
    }
}
