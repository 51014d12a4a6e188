package tumen.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class StateDirectoryTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,       ,               ,          /home/kim/.local/state/tumen",
        "Linux,       XDG_STATE_HOME, /var/kim,  /var/kim/tumen",
        "Linux,       XDG_STATE_HOME, relative,  /home/kim/.local/state/tumen",
        "Mac OS X,    ,               ,          /home/kim/Library/Logs/Tumen",
        "Windows 11,  LOCALAPPDATA,   /kim/local, /kim/local/Tumen",
        "Windows 11,  ,               ,          /home/kim/AppData/Local/Tumen",
    })
    void theLogLivesWhereTheSystemKeepsState(
            String system, @Nullable String variable, @Nullable String value, String expected) {
        var properties = new Properties();
        properties.setProperty("user.home", "/home/kim");
        Map<String, String> environment =
                variable == null || value == null ? Map.of() : Map.of(variable, value);
        assertThat(StateDirectory.of(properties, environment, system)).isEqualTo(Path.of(expected));
    }
}
