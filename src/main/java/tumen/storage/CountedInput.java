package tumen.storage;

import tumen.words.Words;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends with a [PackException] once more bytes came than may be, however few were
/// promised.
final class CountedInput extends FilterInputStream {
    private final String name;
    private final long most;
    private long count;

    CountedInput(InputStream stream, String name, long most) {
        super(stream);
        this.name = name;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        return got < 0 ? got : counted(got, got);
    }

    /// The zip is closed by whoever opened it, not with one of its parts.
    @Override
    public void close() {
        // Left open.
    }

    private int counted(int more, int result) throws PackException {
        count += more;
        if (count > most) {
            throw new PackException(Words.of("fault.pack.large", name, most >> 20));
        }
        return result;
    }
}
