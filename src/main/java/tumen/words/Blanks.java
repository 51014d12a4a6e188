package tumen.words;

import org.jspecify.annotations.Nullable;

/// Puts values into the blanks of a text: `{0}` is the first value as it is, `{0:event|events}` the
/// form of a word that goes with the first value, a number as it is or as it is written.
record Blanks(Tongue tongue) {
    private static final int MOST_DIGITS = 18;

    /// The text with all its blanks filled.
    String filled(String text, @Nullable Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            filled.append(text, done, open);
            filled.append(value(text.substring(open + 1, close), values));
            done = close + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }

    private @Nullable Object value(String blank, @Nullable Object... values) {
        int colon = blank.indexOf(':');
        if (colon < 0) {
            return values[Integer.parseInt(blank)];
        }
        Object counted = values[Integer.parseInt(blank.substring(0, colon))];
        long number = counted instanceof Number known ? known.longValue() : written(counted);
        String[] forms = blank.substring(colon + 1).split("\\|", -1);
        return forms[Math.min(tongue.form(number), forms.length - 1)];
    }

    private static long written(@Nullable Object number) {
        String digits = String.valueOf(number).replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Long.parseLong(digits);
    }
}
