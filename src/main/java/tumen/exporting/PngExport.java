package tumen.exporting;

import tumen.state.AppState;
import tumen.storage.AtomicFile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes PNG files of states.
public final class PngExport {
    private static final ExportFormat PNG = new PngFormat();

    private PngExport() {}

    /// The bytes of a picture's file; the same every time.
    public static byte[] bytes(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PNG.write(picture, bytes);
        return bytes.toByteArray();
    }

    /// Paints a state and writes the file whole or not at all.
    ///
    /// @throws FileAlreadyExistsException if there is such a file and `replace` is false; it is
    ///   untouched
    public static void write(
            SnapshotPicture pictures,
            AppState state,
            SnapshotOptions options,
            Path file,
            boolean replace)
            throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    file + " is there already; choose another name or replace it knowingly");
        }
        BufferedImage picture = pictures.paint(state, options);
        AtomicFile.write(file, stream -> PNG.write(picture, stream));
    }
}
