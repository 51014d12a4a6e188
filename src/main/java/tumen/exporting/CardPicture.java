package tumen.exporting;

import tumen.scene.SlideBlock;

import java.io.IOException;
import java.util.List;

/// A slide taken apart: its picture without words, and its words with where they stand over it.
final class CardPicture {
    private final Deck.Card card;
    private final byte[] png;
    private final List<SlideBlock> words;
    private final double points;

    private CardPicture(Deck.Card card, byte[] png, List<SlideBlock> words, double points) {
        this.card = card;
        this.png = png;
        this.words = words;
        this.points = points;
    }

    /// Paints a slide as large as a picture, its words to stand beside it.
    static CardPicture beside(Deck.Card card, PictureSize size, SnapshotPicture pictures)
            throws IOException {
        Page page = pictures.page(card.slide().wordless(), size);
        return new CardPicture(
                card,
                PngFormat.encoded(pictures.paint(page)),
                pictures.words(card.slide(), size),
                page.points());
    }

    /// Paints a slide with so many pixels to a point of 1/72 inch, its words to lie over it.
    static CardPicture of(
            Deck.Card card, PictureSize size, double density, SnapshotPicture pictures)
            throws IOException {
        Page page = pictures.page(card.slide(), size);
        Page bare = pictures.withoutWords(card.slide(), page).scaled(density * page.points());
        return new CardPicture(
                card,
                PngFormat.encoded(pictures.paint(bare)),
                pictures.words(card.slide(), size),
                page.points());
    }

    Deck.Card card() {
        return card;
    }

    /// The picture as the bytes of a PNG.
    byte[] png() {
        return png;
    }

    /// The words, from top to bottom.
    List<SlideBlock> words() {
        return words;
    }

    /// How many points make a view pixel.
    double points() {
        return points;
    }
}
