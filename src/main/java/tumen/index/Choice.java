package tumen.index;

import java.util.HashSet;
import java.util.Set;

/// Which values of a facet are let through: an event needs one of those included (if any are) and
/// none of those excluded.
public record Choice(Set<String> included, Set<String> excluded) {
    /// Lets every value through.
    public static final Choice ANY = new Choice(Set.of(), Set.of());

    public Choice {
        included = Set.copyOf(included);
        excluded = Set.copyOf(excluded);
    }

    /// Lets everything but some values through.
    public static Choice without(Set<String> values) {
        return new Choice(Set.of(), values);
    }

    /// Lets some values through only.
    public static Choice only(Set<String> values) {
        return new Choice(values, Set.of());
    }

    /// The same choice with a value included, or no longer if it was.
    public Choice togglingIncluded(String value) {
        return new Choice(toggled(included, value), without(excluded, value));
    }

    /// The same choice with a value excluded, or no longer if it was.
    public Choice togglingExcluded(String value) {
        return new Choice(without(included, value), toggled(excluded, value));
    }

    private static Set<String> toggled(Set<String> values, String value) {
        Set<String> others = new HashSet<>(values);
        if (!others.remove(value)) {
            others.add(value);
        }
        return others;
    }

    private static Set<String> without(Set<String> values, String value) {
        Set<String> others = new HashSet<>(values);
        others.remove(value);
        return others;
    }

    /// Whether every value is let through.
    public boolean isAny() {
        return included.isEmpty() && excluded.isEmpty();
    }
}
