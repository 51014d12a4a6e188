package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class AtomicFileTest {
    @TempDir private Path folder;

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void leavesTheOldFileWhenTheDiskIsFull() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() ->
                        AtomicFile.write(
                                file,
                                stream -> {
                                    stream.write('n');
                                    throw new IOException("No space left on device");
                                }))
                .hasMessage(
                        "cannot save %s: No space left on device; nothing was changed. See that the"
                                + " disk is there and has room, or choose another folder",
                        file);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path real =
                Files.writeString(
                        Files.createDirectory(folder.resolve("real")).resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real", "a"));
        write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void keepsTheFilesPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        write(file, "new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void saysWhichFolderIsMissing() {
        Path file = folder.resolve("none").resolve("a.json");
        assertThatThrownBy(() -> write(file, "new"))
                .hasMessage(
                        "cannot save %s: there is no folder %s; create it", file, file.getParent());
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThatThrownBy(() -> write(folder, "new")).hasMessageContaining("it is a folder");
    }

    @Test
    void refusesAFileMarkedReadOnlyThoughItsFolderIsWritable() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        mark(file, "r--r--r--");
        assertThatThrownBy(() -> write(file, "new"))
                .hasMessage(
                        "cannot save %s: the file is read-only; make it writable or save under"
                                + " another name",
                        file);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesAReadOnlyFileBehindASymbolicLink() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        mark(real, "r--r--r--");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        assertThatThrownBy(() -> write(link, "new"))
                .hasMessageContaining("cannot save %s: the file is read-only", real);
        assertThat(real).hasContent("old");
    }

    @Test
    void refusesAFolderMarkedReadOnly() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        mark(closed, "r-xr-xr-x");
        assertThatThrownBy(() -> write(closed.resolve("a.json"), "new"))
                .hasMessage(
                        "cannot save %s: the folder %s is read-only; choose another folder",
                        closed.resolve("a.json"), closed);
        assertThat(closed).isEmptyDirectory();
        mark(closed, "rwxr-xr-x");
    }

    @Test
    void saysSoWhenTheFolderVanishesWhileWriting() throws IOException {
        Path file = Files.createDirectory(folder.resolve("stick")).resolve("a.json");
        assertThatThrownBy(() ->
                        AtomicFile.write(
                                file,
                                stream -> {
                                    stream.write('n');
                                    try (var files = Files.list(file.getParent())) {
                                        Files.delete(files.findFirst().orElseThrow());
                                    }
                                    Files.delete(file.getParent());
                                }))
                .hasMessageContaining(
                        "cannot save %s: its folder is gone; nothing was changed", file);
    }

    private static void mark(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /// Lets one call to the disk fail, counted from 0, and all after it if the disk is gone.
    private static final class Failing extends FileCalls {
        private final int first;
        private final boolean gone;
        private int made;

        Failing(int first, boolean gone) {
            this.first = first;
            this.gone = gone;
        }

        @Override
        <T> T get(Call<T> call) throws IOException {
            int now = made++;
            if (now == first || (gone && now > first)) {
                throw new IOException("call " + now + " failed");
            }
            return call.make();
        }

        boolean hasFailed() {
            return made > first;
        }
    }

    private static void save(FileCalls calls, Path file) throws IOException {
        byte[] half = "new ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        new AtomicFile(calls)
                .save(
                        file,
                        stream -> {
                            stream.write(half);
                            stream.write(half);
                        });
    }

    @ParameterizedTest
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void whicheverCallFailsTheFileIsTheOldOneOrTheNewOne(boolean there, boolean gone)
            throws IOException {
        String written = "new ".repeat(40_000);
        int failures = 0;
        for (int call = 0; ; call++) {
            Path home = Files.createDirectory(folder.resolve("home" + call));
            Path file = home.resolve("a.json");
            if (there) {
                Files.writeString(file, "old");
            }
            Failing calls = new Failing(call, gone);
            Throwable problem = catchThrowable(() -> save(calls, file));
            if (!calls.hasFailed()) {
                assertThat(problem).isNull();
                assertThat(file).hasContent(written);
                break;
            }
            failures++;
            assertThat(problem).as("call %s", call).isInstanceOf(IOException.class);
            if (String.valueOf(problem.getMessage()).startsWith(file + " was written, but")) {
                assertThat(file).hasContent(written);
            } else {
                assertThat(problem)
                        .hasMessageStartingWith("cannot save " + file + ": call " + call);
                assertThat(Files.exists(file) ? Files.readString(file) : "none")
                        .isEqualTo(there ? "old" : "none");
            }
            if (!gone) {
                assertThat(home).isDirectoryNotContaining("glob:**.part*");
            }
        }
        assertThat(failures).isGreaterThan(12);
    }
}
