package tumen.basemap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Packs the GeoJSON of `assets/basemap` and its labels into the files the app reads. Run it, from
/// the project's folder, after one of them changed; `LayerPackingTest` tells when that was
/// forgotten.
final class LayerPacking {
    static final Path FOLDER = Path.of("assets", "basemap");

    private LayerPacking() {}

    public static void main(String[] arguments) throws IOException {
        for (LayerFile file : LayerFile.values()) {
            Path target = FOLDER.resolve(file.fileName());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, packed(fromGeoJson(file)));
        }
        Files.write(FOLDER.resolve(BaseMapLabels.FILE), LabelPacking.packed(LabelSource.labels()));
    }

    /// The layer as its GeoJSON says.
    static Layer fromGeoJson(LayerFile file) {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(GeoJsonReader.fileName(file)))) {
            return GeoJsonReader.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The gzipped bytes of a layer, which [LayerReader] reads.
    static byte[] packed(Layer layer) {
        int vertices = layer.xs.length;
        int parts = layer.parts();
        ByteBuffer bytes =
                ByteBuffer.allocate(16 + 9 * vertices + 22 * parts).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(LayerReader.MAGIC).putInt(vertices).putInt(parts);
        steps(layer.xs, bytes);
        steps(layer.ys, bytes);
        bytes.put(layer.flags);
        for (int start : layer.starts) {
            bytes.putInt(start);
        }
        for (int side : layer.boxes) {
            bytes.putInt(side);
        }
        bytes.put(layer.kinds).put(layer.levels);
        return gzipped(bytes.array());
    }

    private static void steps(int[] positions, ByteBuffer bytes) {
        int before = 0;
        for (int position : positions) {
            bytes.putInt(position - before);
            before = position;
        }
    }

    static byte[] gzipped(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out =
                new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
