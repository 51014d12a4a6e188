package tumen.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Nothing people read is written into the source: it stands in the bundles, in every tongue.
class LiteralsTest {
    private static final Path SOURCE = Path.of("src/main/java/tumen");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /// Two words after each other.
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,;:]? \\p{L}{2,}");

    /// What is said to programmers, to the log or to painters, or is a name of data.
    private static final Pattern NOT_SAID =
            Pattern.compile(
                    "(IllegalStateException|IllegalArgumentException|UnsupportedOperationException"
                        + "|CancellationException|UncheckedIOException|NoSuchElementException"
                        + "|BaseMapException|FileNotFoundException"
                        + "|requireNonNull|SuppressWarnings|[lL][oO][gG]\\.\\w+|\\.name|named"
                        + "|Mark\\.Group|layer|SnapshotLayer\\.\\w+|FileKind|beside|say|LastAsked)\\([^;{}]*$");

    /// Files whose words are data: names on the map, words of quantities, fonts, folders, the
    /// command line's.
    private static final List<String> DATA =
            List.of(
                    "basemap/GroundDrawing.java",
                    "basemap/BaseMapException.java",
                    "basemap/BaseMap.java",
                    "claim/QuantityRange.java",
                    "exporting/FramesFormat.java",
                    "exporting/HtmlDeck.java",
                    "exporting/OpeningPicture.java",
                    "exporting/PptxDeck.java",
                    "exporting/PptxWords.java",
                    "exporting/PictureSize.java",
                    "exporting/TumenFormat.java",
                    "folder/UserFolders.java",
                    "paint/SvgPainter.java",
                    "paint/XmlWriter.java",
                    "scene/EstimateWords.java",
                    "stock/StockFile.java");

    @Test
    void whatIsReadStandsInTheBundles() {
        assertThat(sources().flatMap(LiteralsTest::said)).isEmpty();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCE.resolve("cli")))
                    .filter(file -> !file.startsWith(SOURCE.resolve("log")))
                    .filter(file -> DATA.stream().noneMatch(file::endsWith))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The literals of a file that are said to people.
    private static Stream<String> said(Path file) {
        try {
            String code = Files.readString(file).replaceAll("(?m)(^|\\s)//.*$", "");
            return LITERAL
                    .matcher(code)
                    .results()
                    .filter(found -> WORDS.matcher(found.group(1)).find())
                    .filter(found -> !NOT_SAID.matcher(before(code, found.start())).find())
                    .map(found -> SOURCE.relativize(file) + ": " + found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String before(String code, int end) {
        return code.substring(Math.max(0, end - 400), end);
    }
}
