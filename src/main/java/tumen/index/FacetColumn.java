package tumen.index;

import tumen.model.Event;
import tumen.progress.Watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The values of one facet for every row. Rows with the same values share one set of them.
final class FacetColumn {
    private final List<String> values;
    private final int[] setOfRow;
    private final int[][] sets;

    private FacetColumn(List<String> values, int[] setOfRow, int[][] sets) {
        this.values = values;
        this.setOfRow = setOfRow;
        this.sets = sets;
    }

    /// The column of a facet with these possible values. Events of equal keys have equal values.
    static FacetColumn of(
            List<String> possible,
            List<Event> rows,
            Function<Event, Object> key,
            Function<Event, Collection<String>> valuesOf,
            Watch watch) {
        Map<String, Integer> ordinals = new HashMap<>();
        possible.forEach(value -> ordinals.putIfAbsent(value, ordinals.size()));
        Map<Object, Integer> setsByKey = new HashMap<>();
        Map<List<Integer>, Integer> setsByValues = new HashMap<>();
        List<int[]> sets = new ArrayList<>();
        int[] setOfRow = new int[rows.size()];
        for (int row = 0; row < setOfRow.length; row++) {
            watch.each(row);
            Object known = key.apply(rows.get(row));
            Integer set = setsByKey.get(known);
            if (set == null) {
                List<Integer> found =
                        valuesOf.apply(rows.get(row)).stream()
                                .map(ordinals::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList();
                set = setsByValues.computeIfAbsent(found, _ -> sets.size());
                if (set == sets.size()) {
                    sets.add(found.stream().mapToInt(Integer::intValue).toArray());
                }
                setsByKey.put(known, set);
            }
            setOfRow[row] = set;
        }
        return new FacetColumn(List.copyOf(possible), setOfRow, sets.toArray(int[][]::new));
    }

    /// The same column for rows in another order.
    FacetColumn arranged(int[] order) {
        int[] arranged = new int[order.length];
        Arrays.setAll(arranged, row -> setOfRow[order[row]]);
        return new FacetColumn(values, arranged, sets);
    }

    /// How many rows there are.
    int rows() {
        return setOfRow.length;
    }

    /// The places among all values of those a row has; not to be changed.
    int[] values(int row) {
        return sets[setOfRow[row]];
    }

    /// Every possible value.
    List<String> values() {
        return values;
    }

    /// The rows that have any of some values; values nobody has are passed over.
    Bits rowsWith(Collection<String> wanted) {
        return rowsWith(Bits.where(values.size(), ordinal -> wanted.contains(values.get(ordinal))));
    }

    /// The rows that have any of some values by their places among all.
    Bits rowsWith(Bits wanted) {
        boolean[] hits = new boolean[sets.length];
        for (int set = 0; set < sets.length; set++) {
            hits[set] = Arrays.stream(sets[set]).anyMatch(wanted::contains);
        }
        return Bits.where(setOfRow.length, row -> hits[setOfRow[row]]);
    }

    /// How many of some rows have each value.
    int[] counts(Bits rows) {
        int[] ofSet = new int[sets.length];
        rows.forEach(0, rows.length(), row -> ofSet[setOfRow[row]]++);
        int[] counts = new int[values.size()];
        for (int set = 0; set < sets.length; set++) {
            for (int value : sets[set]) {
                counts[value] += ofSet[set];
            }
        }
        return counts;
    }
}
