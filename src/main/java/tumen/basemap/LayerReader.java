package tumen.basemap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.GZIPInputStream;

/// Reads a [Layer] that was packed into arrays when the base map was built: no text to parse, and
/// detail levels and boxes at hand. `assets/basemap/README.md` gives the layout.
final class LayerReader {
    /// The first bytes of a packed layer and the version of its layout: `TML1`.
    static final int MAGIC = 'T' | 'M' << 8 | 'L' << 16 | '1' << 24;

    private static final int HEAD_BYTES = 12;
    private static final int VERTEX_BYTES = 9;
    private static final int PART_BYTES = 22;
    private static final int LAST_START_BYTES = 4;

    private LayerReader() {}

    /// Reads a layer's bytes; the caller closes the stream.
    ///
    /// @throws BaseMapException if they are not gzip or not a packed layer
    static Layer read(String fileName, InputStream gzipped) {
        try (InputStream plain =
                new GZIPInputStream(new ByteArrayInputStream(gzipped.readAllBytes()), 1 << 16)) {
            return unpacked(ByteBuffer.wrap(plain.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException | IllegalArgumentException | BufferUnderflowException e) {
            throw new BaseMapException(fileName, String.valueOf(e.getMessage()), e);
        }
    }

    private static Layer unpacked(ByteBuffer packed) {
        if (packed.getInt() != MAGIC) {
            throw new IllegalArgumentException("it is no packed layer");
        }
        int vertices = packed.getInt();
        int parts = packed.getInt();
        long bytes =
                HEAD_BYTES
                        + (long) VERTEX_BYTES * vertices
                        + (long) PART_BYTES * parts
                        + LAST_START_BYTES;
        if (vertices < 0 || parts < 0 || bytes != packed.limit()) {
            throw new IllegalArgumentException("it holds more or less than it says");
        }
        return new Layer(
                summed(integers(packed, vertices)),
                summed(integers(packed, vertices)),
                bytes(packed, vertices),
                integers(packed, parts + 1),
                integers(packed, 4 * parts),
                bytes(packed, parts),
                bytes(packed, parts));
    }

    private static int[] integers(ByteBuffer packed, int count) {
        int[] values = new int[count];
        packed.asIntBuffer().get(values);
        packed.position(packed.position() + Integer.BYTES * count);
        return values;
    }

    private static byte[] bytes(ByteBuffer packed, int count) {
        byte[] values = new byte[count];
        packed.get(values);
        return values;
    }

    /// Positions are packed as steps from one vertex to the next, which compress well.
    private static int[] summed(int[] steps) {
        int sum = 0;
        for (int i = 0; i < steps.length; i++) {
            sum += steps[i];
            steps[i] = sum;
        }
        return steps;
    }
}
