package tumen.exporting;

import tumen.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// Tumen's own text inside a PNG: one uncompressed iTXt chunk (PNG 3rd edition, 11.3.3.4) with the
/// keyword `Tumen`, right behind the header. Reading takes nothing a file says on trust.
final class PngText {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER_END = SIGNATURE.length + 25;
    private static final byte[] BEFORE_TEXT = "Tumen\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 1 << 20;

    private PngText() {}

    /// Writes a PNG with a text put into it.
    static void write(byte[] png, String text, OutputStream stream) throws IOException {
        stream.write(png, 0, HEADER_END);
        stream.write(chunk(text.getBytes(StandardCharsets.UTF_8)));
        stream.write(png, HEADER_END, png.length - HEADER_END);
    }

    private static byte[] chunk(byte[] text) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("iTXt".getBytes(StandardCharsets.US_ASCII));
        body.write(BEFORE_TEXT);
        body.write(text);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunk);
        out.writeInt(body.size() - 4);
        body.writeTo(out);
        out.writeInt(sum(body.toByteArray()));
        return chunk.toByteArray();
    }

    /// The text in a PNG; empty if there is none, or the file is no PNG.
    ///
    /// @throws IOException if the file cannot be read, or is damaged before the text ends
    static Optional<String> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE)) {
            return Optional.empty();
        }
        try {
            while (true) {
                int length = in.readInt();
                String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                if (length < 0 || type.equals("IDAT") || type.equals("IEND")) {
                    return Optional.empty();
                }
                if (type.equals("iTXt") && length <= MOST) {
                    Optional<String> text = text(in, length);
                    if (text.isPresent()) {
                        return text;
                    }
                } else {
                    in.skipNBytes(length + 4L);
                }
            }
        } catch (EOFException cutOff) {
            throw new IOException(Words.of("return.cutOff"), cutOff);
        }
    }

    private static Optional<String> text(DataInputStream in, int length) throws IOException {
        byte[] body = in.readNBytes(length);
        int sum = in.readInt();
        int start = BEFORE_TEXT.length;
        if (length < start || !Arrays.equals(body, 0, start, BEFORE_TEXT, 0, start)) {
            return Optional.empty();
        }
        byte[] whole = new byte[4 + length];
        System.arraycopy("iTXt".getBytes(StandardCharsets.US_ASCII), 0, whole, 0, 4);
        System.arraycopy(body, 0, whole, 4, length);
        if (sum(whole) != sum) {
            throw new IOException(Words.of("return.damaged"));
        }
        return Optional.of(new String(body, start, length - start, StandardCharsets.UTF_8));
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
