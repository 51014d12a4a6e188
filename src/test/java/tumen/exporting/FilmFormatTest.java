package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

class FilmFormatTest {
    private static final Watch UNWATCHED = new Watch(Progress.UNWATCHED, 1);

    @TempDir private Path folder = Path.of("");

    @Test
    void aGifLastsAsLongAsAskedForAndIsAsLargeAndRepeats() throws IOException {
        Export export = film(Exports.sample(), 2, 5);
        ImageReader gif = read(export);
        int hundredths = 0;
        for (int frame = 0; frame < gif.getNumImages(true); frame++) {
            hundredths += Integer.parseInt(attribute(gif, frame, "delayTime"));
        }
        assertThat(hundredths).isEqualTo(200);
        assertThat(gif.getWidth(0)).isEqualTo(640);
        assertThat(gif.getHeight(0)).isEqualTo(360);
        byte[] bytes = Exports.bytes(new GifFormat(), export);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
    }

    @Test
    void thePlayheadRunsOverWhatIsShown() {
        Export export = film(Exports.sample(), 2, 5);
        Film film = Film.of(export, 10);
        assertThat(film.ticks()).isEqualTo(10);
        assertThat(texts(film.frames().getFirst())).contains("3 Sep 2023");
        assertThat(texts(film.frames().getLast())).contains("24 Dec 2023");
    }

    @Test
    void everyStepStandsEquallyLongAndMovesIntoTheNext() {
        Film film = Film.of(film(Exports.briefing(), 4, 10), 10);
        assertThat(film.ticks()).isEqualTo(40);
        assertThat(film.frames()).extracting(Film.Frame::ticks).contains(20, 10);
        assertThat(film.frames()).hasSize(12);
        assertThat(texts(film.frames().getFirst())).contains("Leaders meet");
        assertThat(texts(film.frames().get(6))).contains("Ships sail");
        assertThat(texts(film.frames().getLast())).contains("Ships sail");
        Export usual = Exports.briefing();
        Export unasked =
                new Export(
                        usual.pictures(),
                        usual.state(),
                        usual.briefing(),
                        usual.options().withFilm(FilmOptions.USUAL));
        assertThat(Film.of(unasked, 10).ticks()).as("3 s a step").isEqualTo(60);
    }

    @Test
    void theFirstFrameOfAGifLooksLikeThePicture() throws IOException {
        Export export = film(Exports.sample(), 1, 2);
        BufferedImage first = read(export).read(0);
        BufferedImage painted =
                export.pictures().paint(Film.of(export, 2).frames().getFirst().page().get());
        for (int[] at : new int[][] {{2, 2}, {320, 340}, {600, 20}}) {
            assertThat(first.getRGB(at[0], at[1])).isEqualTo(painted.getRGB(at[0], at[1]));
        }
    }

    @Test
    void framesAreNumberedPicturesAllOrNone() throws IOException {
        Export export = film(Exports.briefing(), 1, 4);
        Path file = folder.resolve("talk.frames.png");
        ExportFile.write(new FramesFormat(), export, file, false, Progress.UNWATCHED);
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()).sorted())
                    .containsExactly(
                            "talk.frames-001.png",
                            "talk.frames-002.png",
                            "talk.frames-003.png",
                            "talk.frames-004.png");
        }
        assertThat(ImageIO.read(folder.resolve("talk.frames-003.png").toFile()).getWidth())
                .isEqualTo(640);
        Progress stop =
                share -> {
                    if (share > 0.6) {
                        throw new CancellationException();
                    }
                };
        Path other = folder.resolve("no.frames.png");
        assertThatThrownBy(() -> ExportFile.write(new FramesFormat(), export, other, false, stop))
                .isInstanceOf(CancellationException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void aVideoProgramTakesTheFramesAndItsFailureIsToldInItsWords() throws IOException {
        Path taken = folder.resolve("taken");
        Path log = folder.resolve("log");
        try (Ffmpeg program = Ffmpeg.start(List.of("sh", "-c", "cat > " + taken), log)) {
            program.take(new byte[] {1, 2, 3}, UNWATCHED);
            program.take(new byte[] {4}, UNWATCHED);
            program.end(UNWATCHED);
        }
        assertThat(taken).hasBinaryContent(new byte[] {1, 2, 3, 4});
        try (Ffmpeg program = Ffmpeg.start(List.of("sh", "-c", "echo no codec; exit 3"), log)) {
            assertThatThrownBy(() -> program.end(UNWATCHED))
                    .isInstanceOf(IOException.class)
                    .hasMessage("ffmpeg ended with code 3: no codec");
        }
    }

    @Test
    void theProgramIsLookedForOnThePath() throws IOException {
        Path program = Files.writeString(folder.resolve("ffmpeg"), "");
        assertThat(Ffmpeg.onPath("/nowhere:" + folder)).isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Ffmpeg.onPath("/nowhere:" + folder)).contains(program);
    }

    private static Export film(Export export, double seconds, int perSecond) {
        SnapshotOptions page = export.options().page().withSize(PictureSize.custom(640, 360));
        FilmOptions film = new FilmOptions(OptionalDouble.of(seconds), OptionalInt.of(perSecond));
        return new Export(
                export.pictures(),
                export.state(),
                export.briefing(),
                export.options().withPage(page).withFilm(film));
    }

    private static List<String> texts(Film.Frame frame) {
        return Exports.texts(frame.page().get().layers());
    }

    private static ImageReader read(Export export) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(
                ImageIO.createImageInputStream(
                        new ByteArrayInputStream(Exports.bytes(new GifFormat(), export))));
        return reader;
    }

    private static String attribute(ImageReader gif, int frame, String name) throws IOException {
        IIOMetadataNode root =
                (IIOMetadataNode)
                        gif.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
        return ((IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0))
                .getAttribute(name);
    }
}
