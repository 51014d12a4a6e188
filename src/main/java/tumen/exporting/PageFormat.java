package tumen.exporting;

import tumen.model.Briefing;
import tumen.progress.Progress;
import tumen.progress.Watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A format whose file is one picture; a briefing becomes a file for each step.
interface PageFormat extends NumberedFormat {
    /// Writes one picture.
    void write(Sheet sheet, Export export, OutputStream stream) throws IOException;

    @Override
    default void write(Export export, OutputStream stream, Progress progress) throws IOException {
        write(Sheet.first(export), export, stream);
        new Watch(progress, 1).did(1);
    }

    @Override
    default boolean isNumbered(Optional<Briefing> briefing) {
        return briefing.isPresent();
    }

    @Override
    default List<Callable<byte[]>> files(Export export) {
        List<Callable<byte[]>> files = new ArrayList<>();
        for (Deck.Card card : Deck.of(export).cards()) {
            files.add(() -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                write(Sheet.of(card, export), export, bytes);
                return bytes.toByteArray();
            });
        }
        return files;
    }
}
