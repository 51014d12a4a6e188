package tumen.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every text exists in every tongue, whole, and is said somewhere.
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/tumen/words");
    private static final Path SOURCES = Path.of("src/main/java");

    /// A key that is whole in the source, and one that is the beginning of several.
    private static final Pattern WHOLE =
            Pattern.compile("Words\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern ENDING = Pattern.compile("\"(\\.\\w+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z]+\\.[\\w.]*)\"");

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @ValueSource(strings = {"_ko", "_ru"})
    void everyTextIsThereInEveryTongueAndNoneBesides(String tongue) {
        assertThat(texts(tongue).keySet()).isEqualTo(texts("").keySet());
    }

    /// Bundles are merged by union, and of a key that stands twice the last text would win unseen.
    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ru"})
    void noKeyStandsTwice(String tongue) throws IOException {
        assertThat(Files.readAllLines(BUNDLES.resolve("messages" + tongue + ".properties")))
                .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                .extracting(line -> line.substring(0, line.indexOf('=')).strip())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ko", "_ru"})
    void everyTextHasTheSameBlanksInEveryTongue(String tongue) {
        Map<String, String> translated = texts(tongue);
        assertThat(texts(""))
                .allSatisfy((key, text) ->
                        assertThat(blanks(translated.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(blanks(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ru"})
    void noTextIsEmpty(String tongue) {
        assertThat(texts(tongue)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ko", "_ru"})
    void countedWordsHaveTheFormsOfTheirTongue(String tongue) {
        int forms = tongue.equals("_ru") ? 3 : 2;
        Pattern counted = Pattern.compile("\\{\\d:([^}]*)}");
        assertThat(texts(tongue))
                .allSatisfy((key, text) ->
                        assertThat(counted.matcher(text).results().map(found -> found.group(1)))
                                .as(key)
                                .allSatisfy(words ->
                                        assertThat(words.split("\\|", -1)).hasSize(forms)));
    }

    @Test
    void everyKeyInTheSourceHasAText() {
        assertThat(found(WHOLE)).isNotEmpty().isSubsetOf(texts("").keySet());
    }

    @Test
    void everyTextIsSaidSomewhere() {
        Set<String> said = found(QUOTED);
        Set<String> endings = found(ENDING);
        assertThat(texts("").keySet())
                .allSatisfy(key ->
                        assertThat(isSaid(key, said, endings))
                                .as("%s is said nowhere", key)
                                .isTrue());
    }

    /// Whether the source names a key, its beginning, or all of it but an ending it names too.
    private static boolean isSaid(String key, Set<String> said, Set<String> endings) {
        return said.contains(key)
                || said.stream().anyMatch(word -> word.endsWith(".") && key.startsWith(word))
                || endings.stream()
                        .anyMatch(ending ->
                                key.endsWith(ending)
                                        && isSaid(
                                                key.substring(0, key.length() - ending.length()),
                                                said,
                                                Set.of()));
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundlesTest::read)
                    .flatMap(source -> pattern.matcher(source).results().toList().stream())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(String tongue) {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve("messages" + tongue + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
