package tumen.stock;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A stock as a file, big-endian: how many pictures there are; for each the length of its name in
/// bytes and the name, left, top, width, height, how many runs there are, and these as pairs of a
/// length and a colour.
public final class StockFile {
    private StockFile() {}

    /// Writes pictures by name; an equal stock gives the same bytes if the map has an order.
    public static void write(Path file, Map<String, StockPicture> pictures) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(pictures.size());
            for (var entry : pictures.entrySet()) {
                write(entry.getKey(), entry.getValue(), out);
            }
        }
    }

    /// The stock in a file, which stays mapped. Throws `IOException` if it is cut off.
    static Stock read(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            ByteBuffer in =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.global())
                            .asByteBuffer();
            Map<String, Stock.Packed> pictures = new HashMap<>();
            for (int rest = in.getInt(); rest > 0; rest--) {
                byte[] name = new byte[in.getInt()];
                in.get(name);
                pictures.put(new String(name, StandardCharsets.UTF_8), packed(in));
            }
            return new Stock(pictures);
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException cutOff) {
            throw new IOException(file + " is no stock", cutOff);
        }
    }

    private static Stock.Packed packed(ByteBuffer in) {
        int left = in.getInt();
        int top = in.getInt();
        int width = in.getInt();
        int height = in.getInt();
        int bytes = Math.multiplyExact(in.getInt(), 2 * Integer.BYTES);
        IntBuffer runs = in.slice(in.position(), bytes).asIntBuffer();
        in.position(in.position() + bytes);
        return new Stock.Packed(left, top, width, height, runs);
    }

    private static void write(String name, StockPicture picture, DataOutputStream out)
            throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        out.writeInt(letters.length);
        out.write(letters);
        out.writeInt(picture.left());
        out.writeInt(picture.top());
        out.writeInt(picture.width());
        out.writeInt(picture.height());
        var runs = new ByteArrayOutputStream();
        writeRuns(picture.argb(), new DataOutputStream(runs));
        out.writeInt(runs.size() / (2 * Integer.BYTES));
        runs.writeTo(out);
    }

    private static void writeRuns(int[] argb, DataOutputStream out) throws IOException {
        for (int from = 0; from < argb.length; ) {
            int to = from + 1;
            while (to < argb.length && argb[to] == argb[from]) {
                to++;
            }
            out.writeInt(to - from);
            out.writeInt(argb[from]);
            from = to;
        }
    }
}
