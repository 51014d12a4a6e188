package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/// Portable Network Graphics: every pixel exactly as painted.
public final class PngFormat implements ExportFormat {
    @Override
    public String name() {
        return "PNG";
    }

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        BufferedImage picture = export.pictures().paint(export.state(), export.options().page());
        if (!ImageIO.write(picture, "png", stream)) {
            throw new IOException("this Java runtime cannot write PNG");
        }
        new Watch(progress, 1).did(1);
    }
}
