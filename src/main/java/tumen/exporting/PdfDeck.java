package tumen.exporting;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import tumen.about.Version;
import tumen.paint.PdfFonts;
import tumen.paint.PdfPainter;
import tumen.scene.PlainText;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/// A PDF being made, page by page. It carries no date, so that the same pages give the same bytes.
final class PdfDeck implements Closeable {
    private static final long ALWAYS_THE_SAME = 1;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts;

    /// Begins a document under a title.
    PdfDeck(String title) throws IOException {
        fonts = new PdfFonts(document);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(PlainText.of(title));
        information.setProducer("Tumen " + Version.number());
        document.setDocumentInformation(information);
        document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "en");
        document.setDocumentId(ALWAYS_THE_SAME);
    }

    /// Adds a page.
    void add(Page page) throws IOException {
        try (PdfPainter painter = new PdfPainter(document, fonts, page.size(), page.points())) {
            page.draw(painter);
        }
    }

    /// Writes the document and leaves the stream open.
    void save(OutputStream stream) throws IOException {
        document.save(new KeptOpen(stream));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
