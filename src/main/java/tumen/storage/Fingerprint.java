package tumen.storage;

import tumen.model.Event;
import tumen.model.Project;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// What tells two projects or events apart without keeping them: the SHA-256 of the bytes a project
/// file holds for them, whatever file they came from.
public final class Fingerprint {
    private static final int EVENT_DIGITS = 12;

    private Fingerprint() {}

    /// 64 hexadecimal digits.
    public static String of(Project project) {
        return digest(stream -> ProjectWriter.write(project, stream));
    }

    /// 12 hexadecimal digits: enough to see that an event was changed, not to prove it was not.
    public static String of(Event event) {
        return digest(stream ->
                        JsonDocument.write(stream, json -> new EventWriter(json).event(event)))
                .substring(0, EVENT_DIGITS);
    }

    private static String digest(AtomicFile.Content content) {
        try {
            MessageDigest digest = Checksums.digest();
            content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written anywhere", impossible);
        }
    }
}
