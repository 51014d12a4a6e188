package tumen.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

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
}
