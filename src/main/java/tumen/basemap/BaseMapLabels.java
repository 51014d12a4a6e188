package tumen.basemap;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;
import tumen.model.Names;
import tumen.scene.GroundLabel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The names on the base map: countries, seas, regions, rivers, places, and what disputed lines
/// are. The labels are not in the tiles: the scene draws them in the chosen language.
///
/// They lie packed, as the layers do: a start needs them, and parsing text for them is what other
/// work would wait for. `assets/basemap/README.md` gives the layout.
public final class BaseMapLabels {
    /// The file's name inside `/assets/basemap/`.
    static final String FILE = "packed/labels.gz";

    /// The first bytes and the version of the layout: `TMN1`.
    static final int MAGIC = 'T' | 'M' << 8 | 'N' << 16 | '1' << 24;

    private static final int BUFFER = 1 << 16;

    private BaseMapLabels() {}

    /// Reads all labels from the class path, the most important first; call it off the UI thread.
    ///
    /// Throws [BaseMapException] if the file is missing or damaged.
    public static List<GroundLabel> load() {
        try (InputStream in = BaseMap.open(FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new BaseMapException(FILE, String.valueOf(e.getMessage()), e);
        }
    }

    /// Reads packed labels; throws [BaseMapException] if they are not gzip or not labels.
    static List<GroundLabel> read(InputStream gzipped) {
        try (InputStream plain =
                new GZIPInputStream(new ByteArrayInputStream(gzipped.readAllBytes()), BUFFER)) {
            return unpacked(ByteBuffer.wrap(plain.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | BufferUnderflowException e) {
            throw new BaseMapException(FILE, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<GroundLabel> unpacked(ByteBuffer packed) {
        if (packed.getInt() != MAGIC) {
            throw new IllegalArgumentException("it holds no packed labels");
        }
        @Nullable String[] texts = texts(packed);
        int count = packed.getInt();
        List<GroundLabel> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(label(packed, texts));
        }
        if (packed.hasRemaining()) {
            throw new IllegalArgumentException("it holds more than it says");
        }
        return List.copyOf(labels);
    }

    /// The texts by number, each once; number 0 is no text.
    private static @Nullable String[] texts(ByteBuffer packed) {
        @Nullable String[] texts = new String[packed.getShort()];
        byte[] lengths = new byte[texts.length];
        packed.get(lengths);
        char[] letters = new char[packed.getInt()];
        packed.asCharBuffer().get(letters);
        packed.position(packed.position() + Character.BYTES * letters.length);
        int from = 0;
        for (int i = 1; i < texts.length; i++) {
            int length = Byte.toUnsignedInt(lengths[i]);
            texts[i] = new String(letters, from, length);
            from += length;
        }
        return texts;
    }

    private static GroundLabel label(ByteBuffer packed, @Nullable String[] texts) {
        LatLon position = new LatLon(packed.getDouble(), packed.getDouble());
        double zoom = packed.getDouble();
        int rank = packed.get();
        Names names =
                new Names(
                        required(packed, texts),
                        texts[packed.getShort()],
                        texts[packed.getShort()]);
        String kind = required(packed, texts);
        return new GroundLabel(position, names, kind, texts[packed.getShort()], rank, zoom);
    }

    private static String required(ByteBuffer packed, @Nullable String[] texts) {
        String text = texts[packed.getShort()];
        if (text == null) {
            throw new IllegalArgumentException("a label lacks its name or kind");
        }
        return text;
    }
}
