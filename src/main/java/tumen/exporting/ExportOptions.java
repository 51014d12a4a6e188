package tumen.exporting;

/// How an export is made: its page, and what only some formats ask.
///
/// `outlines` sets the text of vector pictures as shapes instead of letters; `pages` is over how
/// many pages a long time is spread, 1 to [#MOST_PAGES].
public record ExportOptions(SnapshotOptions page, boolean outlines, int pages) {
    /// More pages than anybody prints.
    public static final int MOST_PAGES = 100;

    public ExportOptions {
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException(
                    "the time can be spread over 1 to " + MOST_PAGES + " pages, not " + pages);
        }
    }

    /// The usual choices for a page.
    public static ExportOptions of(SnapshotOptions page) {
        return new ExportOptions(page, false, 1);
    }

    /// The same with text set as shapes, or as letters.
    public ExportOptions withOutlines(boolean wanted) {
        return new ExportOptions(page, wanted, pages);
    }

    /// The same over another number of pages.
    public ExportOptions withPages(int number) {
        return new ExportOptions(page, outlines, number);
    }
}
