package tumen.settings;

import tumen.words.Words;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// The settings could not be understood and were set aside.
final class UnreadableSettingsException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    UnreadableSettingsException(Path aside, Exception cause) {
        super(Words.of("settings.broken", aside), cause);
    }
}
