package tumen.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The folders of one user, by the custom of the system; none need exist yet.
///
/// @param settings what the user chose
/// @param data what the app keeps for the user, such as autosaves
/// @param log what the app did
public record UserFolders(Path settings, Path data, Path log) {
    /// The system property that puts all folders into one.
    public static final String HOME = "tumen.home";

    /// The system property that overrules where the log is.
    public static final String LOG = "tumen.log.directory";

    /// The folders of this process.
    public static UserFolders here() {
        return of(System.getProperties(), System.getenv(), System.getProperty("os.name", ""));
    }

    /// All folders in one.
    public static UserFolders in(Path home) {
        return new UserFolders(home.resolve("settings"), home.resolve("data"), home.resolve("log"));
    }

    static UserFolders of(Properties properties, Map<String, String> environment, String system) {
        String home = properties.getProperty(HOME, "");
        UserFolders folders =
                home.isEmpty()
                        ? customary(
                                Path.of(properties.getProperty("user.home", ".")),
                                environment,
                                system.toLowerCase(Locale.ROOT))
                        : in(Path.of(home));
        String log = properties.getProperty(LOG, "");
        return log.isEmpty()
                ? folders
                : new UserFolders(folders.settings(), folders.data(), Path.of(log));
    }

    private static UserFolders customary(
            Path home, Map<String, String> environment, String system) {
        if (system.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData", "Local"));
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData", "Roaming"));
            Path data = local.resolve("Tumen");
            return new UserFolders(roaming.resolve("Tumen"), data, data);
        }
        if (system.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support", "Tumen");
            return new UserFolders(support, support, library.resolve("Logs", "Tumen"));
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("tumen"),
                folder(environment, "XDG_DATA_HOME", home.resolve(".local", "share"))
                        .resolve("tumen"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local", "state"))
                        .resolve("tumen"));
    }

    /// What a variable names, unless that is no absolute path.
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : otherwise;
    }
}
