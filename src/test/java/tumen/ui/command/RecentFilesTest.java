package tumen.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class RecentFilesTest {
    @ParameterizedTest
    @CsvSource({
        "/home/kim/talks/a_b.tumen.json, a_b.tumen.json — ~/talks",
        "/home/kimchi/a.tumen.json, a.tumen.json — /home/kimchi",
        "/a.tumen.json, a.tumen.json — /",
        "/media/stick/a-long-name-of-a-folder/another-long-name-of-a-folder/a.json,"
                + " a.json — …g-name-of-a-folder/another-long-name-of-a-folder",
    })
    void aFileIsNamedWithTheFolderItIsIn(Path file, String label) {
        assertThat(RecentFiles.label(file, Path.of("/home/kim"))).isEqualTo(label);
    }
}
