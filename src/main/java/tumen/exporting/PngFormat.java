package tumen.exporting;

import tumen.words.Words;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import javax.imageio.ImageIO;

/// Portable Network Graphics: every pixel exactly as painted, and inside it, unless told otherwise,
/// the view it shows.
public final class PngFormat implements PageFormat {
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
        return Set.of(Wish.PAGE, Wish.STEPS, Wish.PAPER, Wish.VIEW);
    }

    @Override
    public void write(Sheet sheet, Export export, OutputStream stream) throws IOException {
        byte[] png = encoded(export.pictures().paint(sheet.page()));
        if (export.options().keepsView()) {
            PngText.write(png, PictureNote.of(sheet).text(), stream);
        } else {
            stream.write(png);
        }
    }

    /// A picture as the bytes of a PNG.
    static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        if (!ImageIO.write(picture, "png", bytes)) {
            throw new IOException(Words.of("export.cannotWrite", "PNG"));
        }
        return bytes.toByteArray();
    }
}
