package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// PowerPoint: one slide a step, its words as text that can be edited over the picture, what is
/// said in the notes.
final class PptxFormat implements ExportFormat {
    @Override
    public String name() {
        return "PowerPoint";
    }

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public Set<Wish> wishes() {
        return Set.of(Wish.PAGE, Wish.STEPS);
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        Deck deck = Deck.of(export);
        Watch watch = new Watch(progress, deck.cards().size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PptxDeck slides = new PptxDeck(deck)) {
            InOrder.each(
                    deck.cards(),
                    card -> CardPicture.of(card, deck.size(), PptxDeck.DENSITY, export.pictures()),
                    picture -> {
                        slides.add(picture);
                        watch.did(1);
                    });
            slides.save(bytes);
        }
        TimelessZip.copy(bytes.toByteArray(), stream);
    }
}
