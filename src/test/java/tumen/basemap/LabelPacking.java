package tumen.basemap;

import org.jspecify.annotations.Nullable;

import tumen.model.Names;
import tumen.scene.GroundLabel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Packs labels for [BaseMapLabels].
final class LabelPacking {
    private static final int LABEL_BYTES = 3 * Double.BYTES + Byte.BYTES + 5 * Short.BYTES;

    /// Each text once, by its number; number 0 is no text.
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private LabelPacking() {}

    /// The gzipped bytes of labels, in their order.
    static byte[] packed(List<GroundLabel> labels) {
        return LayerPacking.gzipped(new LabelPacking().bytes(labels));
    }

    private byte[] bytes(List<GroundLabel> labels) {
        ByteBuffer table = little(LABEL_BYTES * labels.size());
        labels.forEach(label -> put(label, table));
        List<String> texts = new ArrayList<>(numbers.keySet());
        String letters = String.join("", texts);
        ByteBuffer all =
                little(15 + texts.size() + 2 * letters.length() + table.capacity())
                        .putInt(BaseMapLabels.MAGIC)
                        .putShort((short) (texts.size() + 1))
                        .put((byte) 0);
        texts.forEach(text -> all.put(length(text)));
        all.putInt(letters.length());
        letters.chars().forEach(letter -> all.putChar((char) letter));
        all.putInt(labels.size()).put(table.flip());
        byte[] bytes = new byte[all.position()];
        all.flip().get(bytes);
        return bytes;
    }

    private void put(GroundLabel label, ByteBuffer table) {
        Names names = label.names();
        table.putDouble(label.position().lat())
                .putDouble(label.position().lon())
                .putDouble(label.minZoom())
                .put((byte) label.rank())
                .putShort(number(names.en()))
                .putShort(number(names.ko()))
                .putShort(number(names.ru()))
                .putShort(number(label.kind()))
                .putShort(number(label.country()));
    }

    private short number(@Nullable String text) {
        return (short) (text == null ? 0 : numbers.computeIfAbsent(text, _ -> numbers.size() + 1));
    }

    private static byte length(String text) {
        if (text.length() > 255) {
            throw new IllegalArgumentException("longer than 255 letters: " + text);
        }
        return (byte) text.length();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
