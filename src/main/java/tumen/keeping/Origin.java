package tumen.keeping;

import org.jspecify.annotations.Nullable;

import tumen.storage.AtomicFile;
import tumen.words.Words;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Where a document comes from: what it is called, the file it is at home in, and what that file
/// was like when it was last read or written.
public record Origin(String title, @Nullable Path file, Optional<FileStamp> stamp) {
    private static final String NAME = "document.properties";
    private static final String TITLE = "title";
    private static final String FILE = "file";
    private static final String BYTES = "bytes";
    private static final String SHA_256 = "sha256";

    /// Notes it down in a folder.
    void write(Path folder) throws IOException {
        Properties lines = new Properties();
        lines.setProperty(TITLE, title);
        if (file != null) {
            lines.setProperty(FILE, file.toAbsolutePath().toString());
        }
        stamp.ifPresent(was -> {
            lines.setProperty(BYTES, String.valueOf(was.bytes()));
            lines.setProperty(SHA_256, was.sha256());
        });
        StringWriter text = new StringWriter();
        lines.store(text, null);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(NAME), stream -> stream.write(bytes));
    }

    /// What was noted down in a folder.
    ///
    /// @throws IOException if that is not there or cannot be understood
    static Origin read(Path folder) throws IOException {
        Properties lines = new Properties();
        try (Reader text = Files.newBufferedReader(folder.resolve(NAME))) {
            lines.load(text);
            String file = lines.getProperty(FILE);
            return new Origin(
                    lines.getProperty(TITLE, ""),
                    file == null ? null : Path.of(file),
                    stamp(lines.getProperty(BYTES), lines.getProperty(SHA_256)));
        } catch (IllegalArgumentException problem) {
            throw new IOException(Words.of("origin.unclear", folder), problem);
        }
    }

    private static Optional<FileStamp> stamp(@Nullable String bytes, @Nullable String sha256) {
        return bytes == null || sha256 == null
                ? Optional.empty()
                : Optional.of(new FileStamp(Long.parseLong(bytes), null, sha256));
    }
}
