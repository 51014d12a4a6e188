package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The schema, the page and the reader say the same.
class ProjectSchemaTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            Files.readString(
                                    Path.of("assets", "schema", "tumen-project-1.schema.json")),
                            InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The example of the page for people who write a file by hand.
    private static String example() throws IOException {
        String page = Files.readString(Path.of("src", "site", "markdown", "project-file.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void theShippedDatasetIsValid() throws IOException {
        try (InputStream shipped = ShippedDataset.open()) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void thePagesExampleIsValidAndReadsWithoutAWarning() throws IOException {
        assertThat(SCHEMA.validate(example(), InputFormat.JSON)).isEmpty();
        ReadResult read = ProjectReader.read(example().getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(ReadResult.Accepted.class);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "format": "tumen"      | "format": "other"
                    "version": 1           | "version": 2
                    "lat": 42.234          | "lat": 90.5
                    "lat": 42.234          | "lat": "42"
                    "precisionMetres": 500 | "x-p": 500
                    "shape": "square"      | "shape": "blob"
                    "mode": "sea"          | "mode": "boat"
                    #F94D52                | red
                    "code": "B2",          | "code": "G2",
                    "id": "angara"         | "id": "an gara"
                    [131.1, 42.28]         | [131.1]
                    "url": "https:         | "url": "ftp:
                    "sources": ["denial"]  | "sources": []
                    "release": "public"}   | "release": 1}
                    "transition": 1.5      | "transition": 4
                    "seconds": 60          | "seconds": 0
                    "ground": "#007A33"    | "ground": "green"
                    [42.6, 131.5, 7]       | [42.6, 131.5]
                    "look": "dark"         | "look": "blue"
                    2023-08-01/2023-12-01" | 2023-08-01"
                    """)
    void schemaAndReaderRefuseTheSame(String good, String broken) throws IOException {
        assertThat(example()).contains(good.strip());
        String text = example().replace(good.strip(), broken.strip());
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(ProjectReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadResult.Refused.class);
    }
}
