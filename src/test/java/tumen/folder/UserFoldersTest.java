package tumen.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

class UserFoldersTest {
    private static UserFolders of(String system, String... settings) {
        var properties = new Properties();
        properties.setProperty("user.home", "/home/kim");
        Map<String, String> environment = new HashMap<>();
        Stream.of(settings)
                .map(setting -> setting.split("="))
                .forEach(pair -> {
                    if (pair[0].startsWith("tumen")) {
                        properties.setProperty(pair[0], pair[1]);
                    } else {
                        environment.put(pair[0], pair[1]);
                    }
                });
        return UserFolders.of(properties, environment, system);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, A=B, /home/kim/.config/tumen, /home/kim/.local/share/tumen,"
                + " /home/kim/.local/state/tumen",
        "Linux, XDG_STATE_HOME=/var/kim, /home/kim/.config/tumen, /home/kim/.local/share/tumen,"
                + " /var/kim/tumen",
        "Linux, XDG_CONFIG_HOME=/etc/kim, /etc/kim/tumen, /home/kim/.local/share/tumen,"
                + " /home/kim/.local/state/tumen",
        "Linux, XDG_DATA_HOME=relative, /home/kim/.config/tumen, /home/kim/.local/share/tumen,"
                + " /home/kim/.local/state/tumen",
        "Mac OS X, A=B, /home/kim/Library/Application Support/Tumen,"
                + " /home/kim/Library/Application Support/Tumen, /home/kim/Library/Logs/Tumen",
        "Windows 11, LOCALAPPDATA=/kim/local, /home/kim/AppData/Roaming/Tumen, /kim/local/Tumen,"
                + " /kim/local/Tumen",
        "Windows 11, APPDATA=/kim/roaming, /kim/roaming/Tumen, /home/kim/AppData/Local/Tumen,"
                + " /home/kim/AppData/Local/Tumen",
        "Linux, tumen.home=/stick, /stick/settings, /stick/data, /stick/log",
        "Linux, tumen.log.directory=/logs, /home/kim/.config/tumen, /home/kim/.local/share/tumen,"
                + " /logs",
    })
    void theFoldersAreWhereTheSystemKeepsSuchThings(
            String system, String setting, Path settings, Path data, Path log) {
        assertThat(of(system, setting)).isEqualTo(new UserFolders(settings, data, log));
    }

    @Test
    void theLogMayLieApartFromAllElse() {
        assertThat(of("Linux", "tumen.home=/stick", "tumen.log.directory=/logs"))
                .isEqualTo(
                        new UserFolders(
                                Path.of("/stick/settings"),
                                Path.of("/stick/data"),
                                Path.of("/logs")));
    }
}
