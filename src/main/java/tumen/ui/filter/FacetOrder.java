package tumen.ui.filter;

import tumen.index.Choice;
import tumen.index.Facet;

import java.util.Comparator;
import java.util.Map;

/// The order of a facet's values: grades and importance as their scales run, with what cannot be
/// judged at the end; all others by whether they are chosen, then by how many events have them.
final class FacetOrder {
    private FacetOrder() {}

    /// Whether a facet's values are the steps of a scale, which is seen as a whole.
    static boolean isScale(Facet facet) {
        return facet == Facet.RELIABILITY || facet == Facet.CREDIBILITY;
    }

    /// Whether a value of a scale is none of its steps: F and 6 cannot be judged, others have no
    /// grade at all.
    static boolean standsApart(Facet facet, String value) {
        return isScale(facet)
                && (value.equals("F") || value.equals("6") || value.equals(Facet.UNGRADED));
    }

    static Comparator<String> of(Facet facet, Map<String, Integer> counts, Choice choice) {
        return switch (facet) {
            case RELIABILITY, CREDIBILITY, IMPORTANCE, DISPUTED ->
                    Comparator.<String>comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder());
            default ->
                    Comparator.comparing((String value) -> !FacetSection.isChosen(value, choice))
                            .thenComparing(
                                    value -> counts.getOrDefault(value, 0),
                                    Comparator.reverseOrder());
        };
    }
}
