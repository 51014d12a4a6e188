package tumen.log;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where this user's log lives, by the custom of the system.
final class StateDirectory {

    private StateDirectory() {}

    /// The directory, which may not exist yet. The property `tumen.log.directory` overrules the
    /// rest.
    static Path of(Properties properties, Map<String, String> environment, String system) {
        String asked = properties.getProperty("tumen.log.directory", "");
        if (!asked.isEmpty()) {
            return Path.of(asked);
        }
        Path home = Path.of(properties.getProperty("user.home", "."));
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData", "Local") : Path.of(local))
                    .resolve("Tumen");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Logs", "Tumen");
        }
        Path state = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
        return (state.isAbsolute() ? state : home.resolve(".local", "state")).resolve("tumen");
    }
}
