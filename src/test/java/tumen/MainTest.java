package tumen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @ParameterizedTest
    @CsvSource({
        "'',                   true",
        "a.tumen.json,         true",
        "--help,               false",
        "list,                 false",
        "list a.json,          false",
        "--x.json,             false",
    })
    void theWindowIsOpenedWithoutReadingTheCommandLineWhenNothingElseIsAsked(
            String line, boolean windowOnly) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(Main.isWindowOnly(arguments)).isEqualTo(windowOnly);
    }
}
