import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Checks (`--check`) or rewrites (`--write`) every Java file below a folder with google-java-format, AOSP style.
///
/// Runs as a source file on the toolchain's JDK, because the formatter needs a newer Java than Maven may run on.
public class Format {
    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("--write");
        var formatter = new Formatter(JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());
        List<Path> sources;
        try (var files = Files.walk(Path.of(args[1]))) {
            sources = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Format.java")).toList();
        }
        int unformatted = 0;
        for (Path source : sources) {
            String before = Files.readString(source);
            String after = settled(formatter, before);
            if (after.equals(before)) {
                continue;
            }
            unformatted++;
            if (write) {
                Files.writeString(source, after);
            } else {
                System.err.println("not formatted: " + source);
            }
        }
        if (unformatted > 0 && !write) {
            System.err.println("mend with: mvn initialize -Dformat.mode=--write");
            System.exit(1);
        }
    }

    /// One pass may wrap a long comment into a shape that the next pass would change again.
    private static String settled(Formatter formatter, String source) throws Exception {
        String once = formatter.formatSourceAndFixImports(source);
        return once.equals(source) ? once : settled(formatter, once);
    }
}
