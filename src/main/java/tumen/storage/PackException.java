package tumen.storage;

import java.io.IOException;
import java.io.Serial;

/// A pack that is damaged or was tampered with; the message says how.
final class PackException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }
}
