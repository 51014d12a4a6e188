package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() ->
                        AtomicFile.write(
                                file,
                                stream -> {
                                    stream.write('n');
                                    throw new IOException("disk full");
                                }))
                .hasMessage("disk full");
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
    void saysThatAFolderIsReadOnly() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed)).as("root may write anywhere").isFalse();
        assertThatThrownBy(() -> write(closed.resolve("a.json"), "new"))
                .hasMessageContaining("is read-only; choose another folder");
    }
}
