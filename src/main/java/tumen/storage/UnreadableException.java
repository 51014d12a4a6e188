package tumen.storage;

import java.io.IOException;
import java.io.Serial;

/// The bytes of a file cannot be read as text, from some line on.
final class UnreadableException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableException(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
