package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf;

import java.util.List;

/// What sources say about an event, at least one of a statement, quote, when, where, route or
/// quantity.
///
/// `sources` are ids, at least one; `made` is the day it was said; `places` and `route` are ids. A
/// claim without a grade of its own has not been graded. `release` is the release level it carries;
/// one that carries none may be shown to all.
public record Claim(
        String id,
        List<String> sources,
        @Nullable Edtf made,
        @Nullable String statement,
        @Nullable String quote,
        @Nullable Edtf when,
        List<String> places,
        @Nullable String route,
        @Nullable Quantity quantity,
        @Nullable Grade grade,
        @Nullable String release,
        Extra extra) {
    public Claim {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
    }

    /// The same claim about another time.
    public Claim withWhen(Edtf time) {
        return new Claim(
                id, sources, made, statement, quote, time, places, route, quantity, grade, release,
                extra);
    }

    /// The same claim as others reported it.
    public Claim withSources(List<String> others) {
        return new Claim(
                id, others, made, statement, quote, when, places, route, quantity, grade, release,
                extra);
    }

    /// The same claim for those of a level, or for all.
    public Claim withRelease(@Nullable String level) {
        return new Claim(
                id, sources, made, statement, quote, when, places, route, quantity, grade, level,
                extra);
    }
}
