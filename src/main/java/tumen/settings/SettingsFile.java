package tumen.settings;

import tumen.storage.AtomicFile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file settings are kept in. One that cannot be understood is set aside under another name,
/// not lost and not read again.
final class SettingsFile {
    private static final String NAME = "settings.properties";
    private static final String BROKEN = "settings.broken.properties";

    private final Path file;

    SettingsFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /// Reads it; where there is none nothing was chosen yet.
    ///
    /// @throws UnreadableSettingsException if it could not be understood; it is set aside then
    Settings read() throws IOException {
        try {
            return SettingsText.read(Files.readString(file));
        } catch (NoSuchFileException none) {
            return Settings.NONE;
        } catch (CharacterCodingException | IllegalArgumentException problem) {
            Path aside = file.resolveSibling(BROKEN);
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            throw new UnreadableSettingsException(aside, problem);
        }
    }

    void write(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] text = SettingsText.of(settings).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, stream -> stream.write(text));
    }
}
