package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

class GeoJsonReaderTest {
    @Test
    void packsLinesWithTheirKind() {
        Layer layer =
                GeoJsonReader.read(
                        LayerFile.REGION_RIVERS,
                        gzip(
                                """
                                {"type":"FeatureCollection","features":[
                                {"properties":{"level":2},"geometry":{"type":"LineString",
                                "coordinates":[[0,0],[90,0],[180,0]]}}]}\
                                """));
        assertThat(layer.kinds).containsExactly(2);
        assertThat(layer.starts).containsExactly(0, 3);
        assertThat(layer.xs).containsExactly(1 << 29, 3 << 28, 1 << 30);
        assertThat(layer.ys).containsOnly(1 << 29);
    }

    @Test
    void marksTheEdgesThatCuttingMadeAndKeepsTheirEnds() {
        Layer layer =
                GeoJsonReader.read(
                        LayerFile.REGION_LAND,
                        gzip(
                                """
                                {"features":[{"properties":{},"geometry":{"type":"Polygon",
                                "coordinates":[[[130,41],[130,42],[131,42.5],[130,41]]]}}]}\
                                """));
        assertThat(layer.flags[0]).isEqualTo((byte) Layer.CUT);
        assertThat(layer.flags[1]).isZero();
        assertThat(layer.levels[0]).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | expected START_OBJECT",
                "{} | no list of features",
                "{\"features\": [ | Unexpected end-of-input",
                "{\"features\":[{\"geometry\":{\"coordinates\":[[[1e999,4]]]}}]} | no position on",
                "{\"features\":[{\"geometry\":{\"coordinates\":[[[8,94]]]}}]} | no position on",
                "{\"features\":[{\"geometry\":{\"coordinates\":[[[\"8\",4]]]}}]} | line 1",
            })
    void saysWhichFileIsDamagedAndHow(String json, String problem) {
        assertThatThrownBy(() -> GeoJsonReader.read(LayerFile.REGION_LAND, gzip(json)))
                .isInstanceOf(BaseMapException.class)
                .hasMessageContaining("region-land.geojson.gz")
                .hasMessageContaining(problem)
                .hasMessageContaining("install Tumen again");
    }

    @Test
    void saysSoWhenTheBytesAreNotGzip() {
        InputStream plain = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> GeoJsonReader.read(LayerFile.RAILWAYS, plain))
                .isInstanceOf(BaseMapException.class)
                .hasMessageContaining("railways.geojson.gz")
                .hasMessageContaining("GZIP");
    }

    @Test
    void refusesAKindOfDisputeItDoesNotKnow() {
        String json =
                """
                {"features":[{"properties":{"kind":"new"},"geometry":{"coordinates":[[1,2]]}}]}\
                """;
        assertThatThrownBy(() -> GeoJsonReader.read(LayerFile.REGION_DISPUTED, gzip(json)))
                .isInstanceOf(BaseMapException.class)
                .hasMessageContaining("NEW");
    }

    static InputStream gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
