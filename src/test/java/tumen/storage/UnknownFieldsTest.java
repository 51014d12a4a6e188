package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import tumen.model.Project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Fields this version does not know, put into every object of a file, are there again when it has
/// been opened and saved.
class UnknownFieldsTest {
    private static final String FIELD = "x-later";
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Project> projects() {
        return Stream.of(ShippedDataset.project(), BriefingFileTest.project());
    }

    @ParameterizedTest
    @MethodSource("projects")
    void surviveOpeningAndSaving(Project project) {
        JsonNode file = JSON.readTree(ProjectWriter.bytes(project));
        List<String> put = new ArrayList<>();
        putInto(file, "", put);

        ReadResult read = ProjectReader.read(JSON.writeValueAsBytes(file));
        assertThat(read).isInstanceOf(ReadResult.Accepted.class);
        Project opened = ((ReadResult.Accepted) read).project();
        List<String> found = new ArrayList<>();
        find(JSON.readTree(ProjectWriter.bytes(opened)), found);

        assertThat(found).containsExactlyInAnyOrderElementsOf(put);
    }

    private static void putInto(JsonNode node, String path, List<String> put) {
        node.properties()
                .forEach(field -> putInto(field.getValue(), path + "." + field.getKey(), put));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            putInto(node.get(i), path + "[" + i + "]", put);
        }
        if (node instanceof ObjectNode object) {
            object.put(FIELD, path);
            put.add(path);
        }
    }

    private static void find(JsonNode node, List<String> found) {
        if (node.has(FIELD)) {
            found.add(node.get(FIELD).stringValue());
        }
        node.forEach(child -> find(child, found));
    }
}
