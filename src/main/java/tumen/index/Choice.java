package tumen.index;

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

    /// Whether every value is let through.
    public boolean isAny() {
        return included.isEmpty() && excluded.isEmpty();
    }
}
