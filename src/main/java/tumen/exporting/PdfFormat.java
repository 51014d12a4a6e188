package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

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
    public Set<Wish> wishes() {
        return Set.of(Wish.PAGE, Wish.PAGES);
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        List<Export> pages = TimePages.of(export);
        try (PdfDeck deck = new PdfDeck(export.options().page().title())) {
            Watch watch = new Watch(progress, pages.size());
            for (Export page : pages) {
                deck.add(Page.of(page), export.pictures());
                watch.did(1);
            }
            deck.save(stream);
        }
    }
}
