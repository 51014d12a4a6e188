package tumen.ui.details;

import tumen.model.Quantity;

import java.text.DecimalFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A claimed amount in words: `more than 1,000 containers`, `several missiles`.
final class QuantityWords {
    private QuantityWords() {}

    static String of(Quantity quantity) {
        String amount =
                Stream.of(quantity.qualifier(), number(quantity), quantity.unit())
                        .flatMap(Stream::ofNullable)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return quantity.of() == null ? amount : amount + " (" + quantity.of() + ")";
    }

    private static String number(Quantity quantity) {
        return quantity.value() == null
                ? ""
                : new DecimalFormat("#,##0.####", DistanceWords.symbols()).format(quantity.value());
    }
}
