package tumen.exporting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/// Portable Network Graphics: every pixel exactly as painted.
final class PngFormat implements ExportFormat {
    @Override
    public String name() {
        return "PNG";
    }

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public void write(BufferedImage picture, OutputStream stream) throws IOException {
        if (!ImageIO.write(picture, "png", stream)) {
            throw new IOException("this Java runtime cannot write PNG");
        }
    }
}
