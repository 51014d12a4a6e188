package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Portable Document Format: pages in vectors with the font's letters inside, to print and to
/// search; a briefing one page a step, or one sheet a step with what is said.
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
        return Set.of(Wish.PAGE, Wish.STEPS, Wish.PAGES, Wish.NOTES);
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        Deck deck = Deck.of(export);
        List<Supplier<List<Page>>> parts =
                export.briefing().isPresent() ? steps(deck, export) : times(export);
        Watch watch = new Watch(progress, parts.size());
        try (PdfDeck pdf = new PdfDeck(deck.title())) {
            InOrder.each(
                    parts,
                    part -> part.get().stream().map(export.pictures()::asMarks).toList(),
                    pages -> {
                        for (Page page : pages) {
                            pdf.add(page);
                        }
                        watch.did(1);
                    });
            pdf.save(stream);
        }
    }

    private static List<Supplier<List<Page>>> times(Export export) {
        List<Supplier<List<Page>>> parts = new ArrayList<>();
        TimePages.of(export).forEach(part -> parts.add(() -> List.of(Page.of(part))));
        return parts;
    }

    private static List<Supplier<List<Page>>> steps(Deck deck, Export export) {
        List<Supplier<List<Page>>> parts = new ArrayList<>();
        for (Deck.Card card : deck.cards()) {
            parts.add(() ->
                    export.options().notes()
                            ? export.pictures().sheets(card.slide(), card.spoken(), deck.size())
                            : List.of(export.pictures().page(card.slide(), deck.size())));
        }
        return parts;
    }
}
