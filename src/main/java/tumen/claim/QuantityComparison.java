package tumen.claim;

import org.jspecify.annotations.Nullable;

import tumen.model.Quantity;
import tumen.words.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Amounts of the same thing compared as the ranges their qualifiers mean: `more than 1,000` and
/// `about 2,000` agree, `more than 10,000` and `about 6,700` do not. Amounts of different things,
/// and amounts in words only, contradict nothing.
final class QuantityComparison {
    private QuantityComparison() {}

    static Stance of(@Nullable Quantity claimed, List<Quantity> shown) {
        if (claimed == null || claimed.value() == null) {
            return new Stance.Silent();
        }
        List<Quantity> same = shown.stream().filter(other -> comparable(claimed, other)).toList();
        boolean agrees =
                same.isEmpty()
                        || same.stream()
                                .anyMatch(other ->
                                        QuantityRange.of(claimed)
                                                .overlaps(QuantityRange.of(other)));
        return agrees ? new Stance.Agrees() : differs(claimed.value(), same.getFirst().value());
    }

    /// Whether two amounts count the same thing.
    static boolean comparable(Quantity one, Quantity other) {
        return other.value() != null
                && one.unit().equalsIgnoreCase(other.unit())
                && (one.of() == null || other.of() == null || one.of().equals(other.of()));
    }

    private static Stance differs(@Nullable BigDecimal claimed, @Nullable BigDecimal shown) {
        BigDecimal said = claimed == null ? BigDecimal.ZERO : claimed;
        BigDecimal reading = shown == null ? BigDecimal.ZERO : shown;
        BigDecimal apart = said.subtract(reading);
        String size = Words.number(apart.abs().setScale(0, RoundingMode.HALF_UP).toBigInteger());
        return new Stance.Differs(
                switch (apart.signum()) {
                    case -1 -> Words.of("claim.fewer", size);
                    case 1 -> Words.of("claim.more", size);
                    default -> Words.of("claim.otherwiseBounded");
                });
    }
}
