package tumen.storage;

import tumen.model.Event;
import tumen.model.Project;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/// What tells two projects or events apart without keeping them: the SHA-256 of the bytes a project
/// file holds for them, whatever file they came from.
public final class Fingerprint {
    private static final int EVENT_DIGITS = 12;

    private static volatile Known last = new Known(new WeakReference<>(Project.EMPTY), "");

    /// The digits of a project, to be known without looking at all of it again.
    private record Known(WeakReference<Project> project, String digits) {}

    private Fingerprint() {}

    /// 64 hexadecimal digits. Those of the project asked for last are remembered: pictures of one
    /// project follow each other.
    public static String of(Project project) {
        Known known = last;
        if (!known.digits.isEmpty() && known.project.refersTo(project)) {
            return known.digits;
        }
        String digits = digest(stream -> ProjectWriter.write(project, stream));
        last = new Known(new WeakReference<>(project), digits);
        return digits;
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
            return Checksums.of(digest);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written anywhere", impossible);
        }
    }
}
