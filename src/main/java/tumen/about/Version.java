package tumen.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version the build wrote into `build.properties`.
public final class Version {

    private Version() {}

    /// The version number, such as `1.0.0`.
    public static String number() {
        var build = new Properties();
        try (var in = Version.class.getResourceAsStream("build.properties")) {
            build.load(Objects.requireNonNull(in, "build.properties is missing from the build"));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read build.properties", problem);
        }
        return build.getProperty("version", "unknown");
    }
}
