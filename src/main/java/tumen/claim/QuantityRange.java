package tumen.claim;

import tumen.model.Quantity;

import java.util.Locale;

/// The amounts a quantity may mean, both ends counted.
///
/// `about` and its like reach a tenth to both sides, `nearly` a tenth down; `more than` and `at
/// least` have no upper end, `fewer than` and `at most` none below. An unknown qualifier, such as a
/// remark, bounds nothing: the amount is taken as it stands.
public record QuantityRange(double least, double most) {
    private static final double ABOUT = 0.1;

    /// What a quantity with a value may mean; everything if it has none.
    public static QuantityRange of(Quantity quantity) {
        if (quantity.value() == null) {
            return new QuantityRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double value = quantity.value().doubleValue();
        String word = quantity.qualifier() == null ? "" : quantity.qualifier();
        return around(value, bare(word.toLowerCase(Locale.ROOT)));
    }

    /// A qualifier without what is added to it behind `(` or `;`, and without what stands before it
    /// and a comma.
    private static String bare(String word) {
        int end = 0;
        while (end < word.length() && "(;".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        String first = word.substring(0, end).stripTrailing();
        int comma = first.lastIndexOf(", ");
        return comma < 0 ? first : first.substring(comma + 2);
    }

    /// Whether some amount can be both.
    public boolean overlaps(QuantityRange other) {
        return least <= other.most && most >= other.least;
    }

    private static QuantityRange around(double value, String qualifier) {
        double tenth = Math.abs(value) * ABOUT;
        return switch (qualifier) {
            case "more than", "over", "above" ->
                    new QuantityRange(Math.nextUp(value), Double.POSITIVE_INFINITY);
            case "at least" -> new QuantityRange(value, Double.POSITIVE_INFINITY);
            case "fewer than", "less than", "under", "below" ->
                    new QuantityRange(Double.NEGATIVE_INFINITY, Math.nextDown(value));
            case "at most", "up to" -> new QuantityRange(Double.NEGATIVE_INFINITY, value);
            case "about", "around", "approximately", "some", "roughly", "estimated" ->
                    new QuantityRange(value - tenth, value + tenth);
            case "nearly", "almost" -> new QuantityRange(value - tenth, value);
            default -> new QuantityRange(value, value);
        };
    }
}
