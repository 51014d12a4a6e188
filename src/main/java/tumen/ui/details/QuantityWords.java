package tumen.ui.details;

import tumen.model.Quantity;

import java.text.DecimalFormat;

/// A claimed amount in words: `more than 1,000 containers`, `several missiles`.
public final class QuantityWords {
    private QuantityWords() {}

    /// An amount as a reader expects it.
    public static String of(Quantity quantity) {
        return quantity.words(new DecimalFormat("#,##0.####", DistanceWords.symbols())::format);
    }
}
