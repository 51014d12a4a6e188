package tumen.storage;

import java.io.Serial;

/// A text that is not JSON, or JSON beyond what is read, from some place on.
final class JsonException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final int line;

    JsonException(int line, String message) {
        super(message);
        this.line = line;
    }

    /// The line of the place, from 1.
    int line() {
        return line;
    }
}
