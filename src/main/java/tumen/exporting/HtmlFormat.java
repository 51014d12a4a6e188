package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// One web page that needs nothing else: every step with its picture, its words and its sources, to
/// be read without a network, on any screen and by a screen reader. It runs nothing and fetches
/// nothing.
final class HtmlFormat implements ExportFormat {
    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public Set<Wish> wishes() {
        return Set.of(Wish.PAGE, Wish.STEPS, Wish.NOTES);
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        Deck deck = Deck.of(export);
        Watch watch = new Watch(progress, deck.cards().size());
        HtmlDeck page = new HtmlDeck(stream, deck, export.options());
        InOrder.each(
                deck.cards(),
                card -> CardPicture.beside(card, deck.size(), export.pictures()),
                picture -> {
                    page.add(picture);
                    watch.did(1);
                });
        page.end();
    }
}
