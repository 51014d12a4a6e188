package tumen.time;

import tumen.words.Words;

/// A place in one date of an EDTF text; it only goes forward.
final class Cursor {
    private static final char END = '\0';

    private final String text;
    private final String whole;
    private int at;

    /// A cursor at the start of `text`; errors name the `whole` it is part of.
    Cursor(String text, String whole) {
        this.text = text;
        this.whole = whole;
    }

    String text() {
        return text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /// The character here, NUL at the end.
    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /// Steps over a character if it is here.
    boolean skip(char wanted) {
        if (peek() == wanted && !atEnd()) {
            at++;
            return true;
        }
        return false;
    }

    /// Steps over a qualifier if one is here.
    Qualifier qualifier() {
        Qualifier found = Qualifier.of(peek());
        if (found != Qualifier.NONE) {
            at++;
        }
        return found;
    }

    /// The digits from here, none if there are none.
    String digits() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /// The digits and X signs from here.
    String maskedDigits() {
        int start = at;
        while (isDigit(peek()) || peek() == 'X') {
            at++;
        }
        return text.substring(start, at);
    }

    /// A number of exactly two digits within a range, else an error naming it.
    int twoDigits(String part, int least, int greatest) {
        String digits = digits();
        int value = digits.length() == 2 ? Integer.parseInt(digits) : -1;
        if (value < least || value > greatest) {
            throw error(outside(part, least, greatest));
        }
        return value;
    }

    /// What is wrong with a part, such as `month`, that is not within a range.
    static String outside(String part, int least, int greatest) {
        return Words.of(
                "edtf.range",
                Words.of("edtf.part." + part),
                "%02d".formatted(least),
                "%02d".formatted(greatest));
    }

    EdtfException error(String mend) {
        return new EdtfException(whole, mend);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
