package tumen.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// A claimed amount: a number, what is counted, and a qualifier such as `more than`.
public record Quantity(BigDecimal value, String unit, @Nullable String qualifier) {}
