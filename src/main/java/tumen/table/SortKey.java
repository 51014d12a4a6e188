package tumen.table;

import tumen.model.Event;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/// What a column sorts by.
public record SortKey<K extends Comparable<K>>(BiFunction<Event, Terms, K> of) {
    /// Compares events by their places in a list; each key is worked out once.
    Comparator<Integer> over(List<Event> events, Terms terms) {
        List<K> keys = events.stream().map(event -> of.apply(event, terms)).toList();
        return Comparator.comparing(keys::get);
    }
}
