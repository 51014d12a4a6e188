package tumen.exporting;

/// Text that a spreadsheet takes for text.
public final class CsvCell {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvCell() {}

    /// The text, behind an apostrophe where it would begin a formula.
    public static String of(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
