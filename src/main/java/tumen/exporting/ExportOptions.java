package tumen.exporting;

import tumen.words.Words;

/// How an export is made: its page, and what only some formats ask.
///
/// `outlines` sets the text of vector pictures as shapes instead of letters; `pages` is over how
/// many pages a long time is spread, 1 to [#MOST_PAGES]; `keepsView` puts the view into a PNG, so
/// that it can be returned to; `notes` adds what is said with the steps of a briefing.
public record ExportOptions(
        SnapshotOptions page,
        boolean outlines,
        int pages,
        boolean keepsView,
        boolean notes,
        FilmOptions film) {
    /// More pages than anybody prints.
    public static final int MOST_PAGES = 100;

    public ExportOptions {
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException(Words.of("export.pagesOutside", MOST_PAGES, pages));
        }
    }

    /// The usual choices for a page.
    public static ExportOptions of(SnapshotOptions page) {
        return new ExportOptions(page, false, 1, true, false, FilmOptions.USUAL);
    }

    /// The same on another page.
    public ExportOptions withPage(SnapshotOptions other) {
        return new ExportOptions(other, outlines, pages, keepsView, notes, film);
    }

    /// The same with text set as shapes, or as letters.
    public ExportOptions withOutlines(boolean wanted) {
        return new ExportOptions(page, wanted, pages, keepsView, notes, film);
    }

    /// The same over another number of pages.
    public ExportOptions withPages(int number) {
        return new ExportOptions(page, outlines, number, keepsView, notes, film);
    }

    /// The same with the view inside, or without.
    public ExportOptions withView(boolean wanted) {
        return new ExportOptions(page, outlines, pages, wanted, notes, film);
    }

    /// The same with what is said, or without.
    public ExportOptions withNotes(boolean wanted) {
        return new ExportOptions(page, outlines, pages, keepsView, wanted, film);
    }

    /// The same as another film.
    public ExportOptions withFilm(FilmOptions other) {
        return new ExportOptions(page, outlines, pages, keepsView, notes, other);
    }
}
