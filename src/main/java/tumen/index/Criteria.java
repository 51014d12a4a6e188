package tumen.index;

import tumen.claim.Telling;
import tumen.geo.GeoBounds;

import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/// Works out which rows meet each single thing a filter may ask for, and remembers the last of
/// them: when one type is switched off, all else is known.
final class Criteria {
    private static final int REMEMBERED = 32;

    private final EventColumns columns;
    private final Memo<Criterion, Rows> known = new Memo<>(REMEMBERED);

    /// One thing rows can be asked for.
    private sealed interface Criterion {
        record Having(Facet facet, Set<String> values) implements Criterion {}

        record Told(Telling telling) implements Criterion {}

        record Saying(String word) implements Criterion {}

        record Titled(String word) implements Criterion {}

        record In(GeoBounds area) implements Criterion {}
    }

    Criteria(EventColumns columns) {
        this.columns = columns;
    }

    /// The rows that meet all a filter asks for, apart from its certainty.
    Rows rows(Filter filter) {
        Rows rows = rows(new Criterion.Told(filter.telling()));
        for (Map.Entry<Facet, Choice> facet : filter.facets().entrySet()) {
            Choice choice = facet.getValue();
            if (!choice.included().isEmpty()) {
                rows = rows.and(having(facet.getKey(), choice.included()));
            }
            if (!choice.excluded().isEmpty()) {
                rows = rows.without(having(facet.getKey(), choice.excluded()));
            }
        }
        for (String word : SearchText.words(filter.text())) {
            rows = rows.and(rows(new Criterion.Saying(word)));
        }
        return filter.area().isPresent()
                ? rows.and(rows(new Criterion.In(filter.area().get())))
                : rows;
    }

    /// The rows with any of some values of a facet.
    Rows having(Facet facet, Set<String> values) {
        return rows(new Criterion.Having(facet, values));
    }

    /// The rows with words of a text in their title: of every word's rows `together`.
    Rows titled(String text, BinaryOperator<Rows> together) {
        return SearchText.words(text).stream()
                .map(word -> rows(new Criterion.Titled(word)))
                .reduce(together)
                .orElseGet(() -> Rows.all(columns.orders()));
    }

    private Rows rows(Criterion criterion) {
        return known.get(criterion, asked -> Rows.of(columns.orders(), () -> bits(asked)));
    }

    private Bits bits(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Having(Facet facet, Set<String> values) ->
                    columns.facet(facet).rowsWith(values);
            case Criterion.Told(Telling telling) -> columns.told(telling);
            case Criterion.Saying(String word) -> columns.saying(word);
            case Criterion.Titled(String word) -> columns.titled(word);
            case Criterion.In(GeoBounds area) -> columns.in(area);
        };
    }
}
