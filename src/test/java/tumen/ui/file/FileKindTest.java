package tumen.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "cargo, cargo.tumen.json",
        "cargo.tumen.json, cargo.tumen.json",
        "CARGO.TUMEN.JSON, CARGO.TUMEN.JSON",
        "cargo.json, cargo.tumen.json",
        "Cargo.JSON, Cargo.tumen.json",
        "a/b.c/cargo, a/b.c/cargo.tumen.json"
    })
    void addsTheEndingWhereItIsMissing(Path named, Path complete) {
        assertThat(FileKind.PROJECT.complete(named)).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "Korea–Russia military cooperation, korea-russia-military-cooperation.tumen.json",
        "'  \"Rajin/Najin\": 2023? ', rajin-najin-2023.tumen.json",
        "라진, 라진.tumen.json",
        "'', tumen.tumen.json",
        "..., tumen.tumen.json"
    })
    void makesANameThatEverySystemAllows(String subject, Path name) {
        assertThat(FileKind.PROJECT.nameFor(subject)).isEqualTo(name);
    }
}
