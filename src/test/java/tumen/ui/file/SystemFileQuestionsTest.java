package tumen.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.file.SystemFileQuestions.firstFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class SystemFileQuestionsTest {
    @TempDir private Path there;

    @Test
    void beginsInTheFirstFolderThatIsThere() throws IOException {
        Path name = Path.of("cargo.tumen.json");
        Path inner = Files.createDirectory(there.resolve("inner"));
        Path gone = there.resolve("gone").resolve(name);
        Path file = inner.resolve("not-yet.tumen.json");
        Path other = there.resolve("other.tumen.json");
        assertThat(firstFolder(Stream.of(name, gone, file, other))).contains(inner);
        assertThat(firstFolder(Stream.of(other, file))).contains(there);
        assertThat(firstFolder(Stream.of(name, gone))).isEmpty();
    }
}
