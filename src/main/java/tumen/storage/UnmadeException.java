package tumen.storage;

import java.io.IOException;
import java.io.Serial;

/// What a file was to hold could not be made: the file and its disk are not to blame, and nothing
/// is said of them.
public final class UnmadeException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    /// With why, for people.
    public UnmadeException(String message) {
        super(message);
    }

    /// With why, for people, and what it came of.
    public UnmadeException(String message, Throwable cause) {
        super(message, cause);
    }
}
