package tumen.ui.details;

import tumen.model.Quantity;

import java.text.DecimalFormat;

/// A claimed amount in words: `more than 1,000 containers`.
final class QuantityWords {
    private QuantityWords() {}

    static String of(Quantity quantity) {
        String number =
                new DecimalFormat("#,##0.####", DistanceWords.symbols()).format(quantity.value());
        String amount = number + " " + quantity.unit();
        return quantity.qualifier() == null ? amount : quantity.qualifier() + " " + amount;
    }
}
