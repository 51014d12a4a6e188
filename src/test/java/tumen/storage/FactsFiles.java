package tumen.storage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import tumen.model.Briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The collected facts as they were delivered, and our own tables beside them.
final class FactsFiles {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private FactsFiles() {}

    static List<JsonNode> events() {
        return text("events.jsonl.gz").lines().map(JSON::readTree).toList();
    }

    static List<JsonNode> routes() {
        return JSON.readTree(text("routes.geojson.gz")).get("features").valueStream().toList();
    }

    static List<NamedCsvRecord> places() {
        return rows("places.csv.gz");
    }

    static List<NamedCsvRecord> rows(String name) {
        return CsvReader.builder().ofNamedCsvRecord(text(name)).stream().toList();
    }

    /// Our briefings, in a project file of their own.
    static List<Briefing> briefings() {
        byte[] bytes = text("briefings.json").getBytes(StandardCharsets.UTF_8);
        return switch (ProjectReader.read(bytes)) {
            case ReadResult.Accepted accepted -> accepted.project().briefings();
            case ReadResult.Refused refused ->
                    throw new AssertionError(refused.problems().toString());
        };
    }

    private static String text(String name) {
        try (InputStream raw =
                        Objects.requireNonNull(
                                FactsFiles.class.getResourceAsStream("/facts/" + name), name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
