package tumen.ui.file;

import tumen.storage.Pack;
import tumen.words.Words;

import java.nio.file.Path;
import java.util.Locale;

/// A kind of file: what people call it and how its names end, without a dot.
public record FileKind(String name, String extension) {
    /// A project file.
    public static final FileKind PROJECT = new FileKind("Tumen project", "tumen.json");

    /// A briefing packed into one file.
    public static final FileKind PACK = new FileKind("Tumen pack", Pack.EXTENSION);

    /// A picture, which may remember the view it shows.
    public static final FileKind PICTURE = new FileKind("PNG", "png");

    /// What people call it in the tongue spoken.
    public String spoken() {
        return Words.known("file.kind." + extension, name);
    }

    /// Whether a file's name ends as this kind's do.
    public boolean fits(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /// A file's name with this kind's ending, added if it is not there. The last part of it alone,
    /// which the dialogs of some systems keep, is made whole: `a.json` is `a.tumen.json`.
    public Path complete(Path file) {
        if (fits(file)) {
            return file;
        }
        String name = String.valueOf(file.getFileName());
        String last = "." + extension.substring(extension.lastIndexOf('.') + 1);
        boolean begun = name.toLowerCase(Locale.ROOT).endsWith(last);
        String bare = begun ? name.substring(0, name.length() - last.length()) : name;
        return file.resolveSibling(bare + "." + extension);
    }

    /// A name for a file about `subject`, safe on every system.
    public Path nameFor(String subject) {
        String plain =
                subject.strip()
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "")
                        .toLowerCase(Locale.ROOT);
        int most = 80;
        String cut = plain.length() > most ? plain.substring(0, most) : plain;
        return Path.of((cut.isEmpty() ? "tumen" : cut) + "." + extension);
    }
}
