package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

class LayerReaderTest {
    private static final Layer LAYER =
            new Layer(
                    new int[] {5, 9, Layer.WORLD, 1},
                    new int[] {7, 3, 0, 2},
                    new byte[] {0, (byte) (Layer.CUT | 3), 0, 25},
                    new int[] {0, 3, 4},
                    new int[] {5, 0, Layer.WORLD, 7, 1, 2, 1, 2},
                    new byte[] {4, 0},
                    new byte[] {0, 12});

    @Test
    void readsWhatWasPacked() {
        Layer read = LayerReader.read("a", new ByteArrayInputStream(LayerPacking.packed(LAYER)));
        assertThat(read.xs).containsExactly(5, 9, Layer.WORLD, 1);
        assertThat(read.ys).containsExactly(7, 3, 0, 2);
        assertThat(read.flags).containsExactly(0, (byte) (Layer.CUT | 3), 0, 25);
        assertThat(read.starts).containsExactly(0, 3, 4);
        assertThat(read.boxes).containsExactly(5, 0, Layer.WORLD, 7, 1, 2, 1, 2);
        assertThat(read.kinds).containsExactly(4, 0);
        assertThat(read.levels).containsExactly(0, 12);
    }

    @Test
    void saysWhichFileIsCutOff() throws IOException {
        byte[] plain = plain(LayerPacking.packed(LAYER));
        refuses(gzip(Arrays.copyOf(plain, plain.length - 1)), "more or less than it says");
        refuses(gzip(Arrays.copyOf(plain, 2)), "");
    }

    @Test
    void saysWhichFileIsNoLayer() throws IOException {
        refuses(
                gzip("{\"type\":\"FeatureCollection\"}".getBytes(StandardCharsets.UTF_8)),
                "no packed layer");
        refuses("{}".getBytes(StandardCharsets.UTF_8), "GZIP");
    }

    private static void refuses(byte[] bytes, String problem) {
        assertThatThrownBy(() ->
                        LayerReader.read("railways.layer.gz", new ByteArrayInputStream(bytes)))
                .isInstanceOf(BaseMapException.class)
                .hasMessageContaining("railways.layer.gz")
                .hasMessageContaining(problem)
                .hasMessageContaining("install Tumen again");
    }

    private static byte[] plain(byte[] gzipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
