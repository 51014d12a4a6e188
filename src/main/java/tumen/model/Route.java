package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A way from place to place, made of legs in travel order. `basis` says in words what of it is
/// documented; `group` joins the routes of one journey; `sources` are ids.
public record Route(
        String id,
        Names names,
        List<Leg> legs,
        String basis,
        @Nullable String group,
        List<String> sources,
        Extra extra) {
    public Route {
        legs = List.copyOf(legs);
        sources = List.copyOf(sources);
    }

    /// The same route by other legs.
    public Route withLegs(List<Leg> others) {
        return new Route(id, names, others, basis, group, sources, extra);
    }

    /// The same route resting on other sources.
    public Route withSources(List<String> others) {
        return new Route(id, names, legs, basis, group, others, extra);
    }
}
