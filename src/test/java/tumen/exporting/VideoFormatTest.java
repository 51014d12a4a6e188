package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.progress.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/// Videos made by a program that stands in for `ffmpeg`, and given up while it runs.
@EnabledOnOs({OS.LINUX, OS.MAC})
class VideoFormatTest {
    private static final String LAST = "for last in \"$@\"; do :; done\n";

    @TempDir private Path folder;
    private Path out = Path.of("");
    private Path begun = Path.of("");

    @BeforeEach
    void make() throws IOException {
        out = Files.createDirectory(folder.resolve("out")).resolve("talk.mp4");
        begun = folder.resolve("begun");
    }

    /// A program that begins its file, says who it is and then does something.
    private VideoFormat program(String then) throws IOException {
        String script =
                "#!/bin/sh\n%secho half > \"$last\"\necho \"$$ $last\" > '%s'\n%s\n"
                        .formatted(LAST, begun, then);
        Path file = Files.writeString(folder.resolve("ffmpeg"), script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return VideoFormat.mp4().by(Optional.of(file));
    }

    private static Export export() {
        Export sample = Exports.sample();
        SnapshotOptions page = sample.options().page().withSize(PictureSize.custom(320, 320));
        return new Export(
                sample.pictures(),
                sample.state(),
                sample.briefing(),
                sample.options()
                        .withPage(page)
                        .withFilm(new FilmOptions(OptionalDouble.of(1), OptionalInt.of(4))));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void whatTheProgramWritesIsTheFile() throws IOException {
        VideoFormat format = program("cat > \"$last\"");
        ExportFile.write(format, export(), out, false, Progress.UNWATCHED);
        assertThat(Files.size(out)).as("four frames of pixels").isEqualTo(4L * 4 * 320 * 320);
        assertThat(Path.of(read(begun).split(" ")[1]).getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trap '' TERM; cat > /dev/null; while :; do sleep 1; done",
                "trap '' TERM; while :; do sleep 1; done",
                "cat > /dev/null; exec sleep 600"
            })
    @Timeout(30)
    void givenUpWhileTheProgramRunsItIsGoneAndNothingIsLeft(String then) throws IOException {
        VideoFormat format = program(then);
        Progress stop =
                _ -> {
                    if (!read(begun).isEmpty()) {
                        throw new CancellationException("enough");
                    }
                };
        assertThatThrownBy(() -> ExportFile.write(format, export(), out, false, stop))
                .isInstanceOf(CancellationException.class);
        String[] said = read(begun).split(" ");
        assertThat(ProcessHandle.of(Long.parseLong(said[0])).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(Path.of(said[1]).getParent()).as("its own folder").doesNotExist();
        assertThat(out.getParent()).isEmptyDirectory();
    }

    @Test
    void withoutTheProgramThatIsSaidAndNothingOfTheDisk() {
        VideoFormat format = VideoFormat.webm().by(Optional.empty());
        assertThatThrownBy(() -> ExportFile.write(format, export(), out, true, Progress.UNWATCHED))
                .hasMessage(
                        "WebM is made by ffmpeg, which is not on the PATH; install it, or write a"
                                + " .gif");
        assertThat(out.getParent()).isEmptyDirectory();
    }

    @Test
    void aProgramThatFailsLeavesWhatWasThere() throws IOException {
        Files.writeString(out, "mine");
        VideoFormat format = program("echo no such codec; exit 7");
        assertThatThrownBy(() -> ExportFile.write(format, export(), out, true, Progress.UNWATCHED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no such codec")
                .hasMessageNotContaining("disk");
        assertThat(out).hasContent("mine");
    }
}
