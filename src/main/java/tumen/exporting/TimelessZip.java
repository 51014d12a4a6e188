package tumen.exporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip file written again without the times of its parts, so that the same parts give the same
/// bytes.
final class TimelessZip {
    /// The first moment a zip can say.
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    /// Copies a zip, part after part, and leaves the stream open.
    static void copy(byte[] zip, OutputStream stream) throws IOException {
        ZipOutputStream out = new ZipOutputStream(stream);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(FIRST);
                out.putNextEntry(timeless);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        out.finish();
    }
}
