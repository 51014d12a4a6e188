package tumen.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.file.SystemFileQuestions.firstFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.Stream;

class SystemFileQuestionsTest {
    @TempDir private Path there;

    @Test
    void beginsInTheFirstFolderThatIsThere() {
        Path name = Path.of("cargo.tumen.json");
        Path gone = there.resolve("gone").resolve(name);
        Path file = there.resolve("not-yet.tumen.json");
        Path other = there.getParent().resolve("other.tumen.json");
        assertThat(firstFolder(Stream.of(name, gone, file, other))).contains(there);
        assertThat(firstFolder(Stream.of(other, file))).contains(there.getParent());
        assertThat(firstFolder(Stream.of(name, gone))).isEmpty();
    }
}
