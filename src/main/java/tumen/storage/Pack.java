package tumen.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// A briefing packed into one file, a zip: the project, a picture of every step, and first of all a
/// list of checksums as `sha256sum -c` reads it.
public final class Pack {
    /// How names of packs end, without a dot.
    public static final String EXTENSION = "tumenz";

    static final String CHECKSUMS = "checksums.sha256";
    static final String PROJECT = "project.tumen.json";
    static final Pattern PICTURE = Pattern.compile("steps/[0-9]{2,4}\\.png");

    /// The largest list of checksums or picture, in bytes, unpacked.
    static final long PART_BYTES = 64L << 20;

    /// All pictures together, in bytes, unpacked: 2 GiB.
    static final long PICTURES_BYTES = 2L << 30;

    /// The most parts, as many as their names can tell apart.
    static final int MOST_PARTS = 10_001;

    private Pack() {}

    /// Whether a file's name says that it is a pack.
    public static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + EXTENSION);
    }

    /// The name of the picture of a step, counted from 1.
    static String picture(int step) {
        return String.format(Locale.ROOT, "steps/%02d.png", step);
    }

    /// Whether a pack may hold a part of this name.
    static boolean isKnown(String name) {
        return name.equals(PROJECT) || PICTURE.matcher(name).matches();
    }
}
