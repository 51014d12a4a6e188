package tumen.exporting;

import tumen.progress.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// A format in which what is shown can be taken away. The same export gives the same bytes.
public interface ExportFormat {
    /// What people call it, such as `PNG`.
    String name();

    /// What it asks to know; a format that does not ask for the page shows no picture.
    default Set<Wish> wishes() {
        return Set.of();
    }

    /// Whether it is made to tell a briefing, and so does unless told otherwise.
    default boolean tells() {
        return false;
    }

    /// How many frames a second its films usually have.
    default int framesPerSecond() {
        return 25;
    }

    /// What may be asked of the one who exports, besides what is shown.
    enum Wish {
        /// Size, look, title and parts of a page.
        PAGE,
        /// Whether there is paper behind the page.
        PAPER,
        /// Whether the view is kept inside.
        VIEW,
        /// Whether text is set as shapes.
        OUTLINES,
        /// Whether the steps of a briefing are wanted instead of the view.
        STEPS,
        /// Whether what is said with a step is wanted too.
        NOTES,
        /// How long a film is and how many frames a second it has.
        FILM,
        /// Over how many pages a long time is spread.
        PAGES
    }

    /// The ending of its files, without a dot.
    String extension();

    /// Writes the whole file.
    ///
    /// Gives up with a `CancellationException` when `progress` does.
    void write(Export export, OutputStream stream, Progress progress) throws IOException;
}
