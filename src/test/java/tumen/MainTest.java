package tumen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class MainTest {

    @ParameterizedTest
    @CsvSource({
        "'',                   true",
        "a.tumen.json,         true",
        "view.png,             true",
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

    @ParameterizedTest
    @CsvSource({
        "Linux,      '', '', '',       false",
        "Linux,      :0, '', '',       true",
        "Linux,      '', w0, '',       true",
        "Linux,      '', '', Headless, true",
        "Windows 11, '', '', '',       true",
    })
    void anEmptyDisplayIsNone(
            String system, String x, String wayland, String platform, boolean display) {
        Map<String, String> environment = Map.of("DISPLAY", x, "WAYLAND_DISPLAY", wayland);
        assertThat(Main.hasDisplay(system, environment, platform)).isEqualTo(display);
        assertThat(Main.hasDisplay("Linux", Map.of(), "")).isFalse();
    }
}
