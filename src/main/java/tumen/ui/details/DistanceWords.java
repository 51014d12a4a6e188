package tumen.ui.details;

import tumen.words.Words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// A distance as read off a map: three figures of kilometres, no more than it deserves.
final class DistanceWords {
    private static final MathContext FIGURES = new MathContext(3);

    private DistanceWords() {}

    /// `191 km`, `8,940 km`, `4.2 km`.
    static String of(double metres) {
        double kilometres = metres / 1000;
        BigDecimal rounded = new BigDecimal(kilometres).round(FIGURES);
        return Words.of(
                "scale.km",
                new DecimalFormat(kilometres < 10 ? "#,##0.#" : "#,##0", symbols())
                        .format(rounded));
    }

    static DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(Words.locale());
    }
}
