package tumen.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CreditsTest {
    @Test
    void picturesPrintWhatTheMapOwes() {
        assertThat(Credits.line())
                .isEqualTo(
                        "Map: Natural Earth; GSHHG 2.3.7 (P. Wessel, W. H. F. Smith), LGPL; place"
                                + " names GeoNames, CC BY 4.0. Modified.");
        assertThat(Credits.brief())
                .isEqualTo("Map: Natural Earth, GSHHG, GeoNames CC BY 4.0, modified");
    }

    @Test
    void theReadmeListsTheSamePartsUnderTheSameLicences() throws IOException {
        List<String> readme =
                Files.readAllLines(Path.of("README.md")).stream()
                        .dropWhile(line -> !line.startsWith("| Part | For | Licence |"))
                        .takeWhile(line -> line.startsWith("|"))
                        .skip(2)
                        .filter(line -> !line.contains("| tests |") && !line.contains("| guards |"))
                        .toList();
        List<String> shipped =
                Credits.ALL.stream()
                        .filter(credit -> credit.kind() != Credit.Kind.MAP)
                        .map(credit ->
                                "| %s | %s | %s |"
                                        .formatted(
                                                credit.name(), credit.purpose(), credit.licence()))
                        .toList();
        assertThat(shipped).containsExactlyInAnyOrderElementsOf(readme);
    }
}
