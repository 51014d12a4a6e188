package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import javax.imageio.ImageIO;

/// Portable Network Graphics: every pixel exactly as painted, and inside it, unless told otherwise,
/// the view it shows.
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
    public Set<Wish> wishes() {
        return Set.of(Wish.PAGE, Wish.PAPER, Wish.VIEW);
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        BufferedImage picture = export.pictures().paint(export.state(), export.options().page());
        byte[] png = encoded(picture);
        if (export.options().keepsView()) {
            PngText.write(png, PictureNote.of(export.state()).text(), stream);
        } else {
            stream.write(png);
        }
        new Watch(progress, 1).did(1);
    }

    /// A picture as the bytes of a PNG.
    static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        if (!ImageIO.write(picture, "png", bytes)) {
            throw new IOException("this Java runtime cannot write PNG");
        }
        return bytes.toByteArray();
    }
}
