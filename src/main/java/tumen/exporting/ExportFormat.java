package tumen.exporting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A format pictures can be taken away in.
public interface ExportFormat {
    /// Every format there is; a new one is a class and one line here.
    List<ExportFormat> ALL = List.of(new PngFormat());

    /// What people call it, such as `PNG`.
    String name();

    /// The ending of its files, without a dot.
    String extension();

    /// Writes a picture; equal pictures give equal bytes.
    void write(BufferedImage picture, OutputStream stream) throws IOException;
}
