package tumen.paint;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import tumen.scene.Type;

import java.io.IOException;
import java.io.InputStream;

/// The font on board inside one PDF: of each weight only the letters used are kept. Letters are not
/// joined or exchanged, as they are not on the screen; looking for what might be took more than
/// half of the time.
public final class PdfFonts {
    private final PDType0Font regular;
    private final PDType0Font bold;

    /// Adds both weights to a document.
    public PdfFonts(PDDocument document) throws IOException {
        regular = load(document, FontFiles.REGULAR);
        bold = load(document, FontFiles.BOLD);
    }

    PDType0Font of(Type type) {
        return type.bold() ? bold : regular;
    }

    private static PDType0Font load(PDDocument document, FontFiles file) throws IOException {
        try (InputStream stream = file.open()) {
            TrueTypeFont font =
                    new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
