package tumen.storage;

import java.io.IOException;
import java.io.Serial;

/// A file that is refused before all of it was read.
final class UnreadableException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
