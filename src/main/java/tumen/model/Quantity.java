package tumen.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A claimed amount: a number, what is counted, a qualifier such as `more than`, and what it is a
/// part or measure `of`.
///
/// `value` is null where sources give words only: `several` missiles, `hundreds of` containers.
public record Quantity(
        @Nullable BigDecimal value,
        String unit,
        @Nullable String qualifier,
        @Nullable String of,
        Extra extra) {
    /// An amount without further fields.
    public Quantity(@Nullable BigDecimal value, String unit, @Nullable String qualifier) {
        this(value, unit, qualifier, null, Extra.NONE);
    }

    /// The amount in words, its number written in a way: `more than 1,000 containers (shells)`.
    public String words(Function<BigDecimal, String> number) {
        String amount =
                Stream.of(
                                Optional.ofNullable(qualifier),
                                Optional.ofNullable(value).map(number),
                                Optional.of(unit))
                        .flatMap(Optional::stream)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return of == null ? amount : amount + " (" + of + ")";
    }
}
