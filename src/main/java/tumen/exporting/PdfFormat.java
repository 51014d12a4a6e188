package tumen.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Portable Document Format: pages in vectors with the font's letters inside, to print and to
/// search.
final class PdfFormat implements ExportFormat {
    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        List<Export> pages = TimePages.of(export);
        try (PdfDeck deck = new PdfDeck(export.options().page().title())) {
            for (int page = 0; page < pages.size(); page++) {
                deck.add(Page.of(pages.get(page)), export.pictures());
                progress.finished(page + 1, pages.size());
            }
            deck.save(stream);
        }
    }
}
