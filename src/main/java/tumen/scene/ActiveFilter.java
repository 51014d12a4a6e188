package tumen.scene;

import tumen.claim.Heard;
import tumen.claim.SourceWords;
import tumen.claim.Telling;
import tumen.index.Certainty;
import tumen.index.Choice;
import tumen.index.Facet;
import tumen.index.Filter;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Source;
import tumen.model.TypeWords;
import tumen.state.AppState;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// One thing a filter asks for, in words, and the filter without it. The knowledge date is not
/// among them: it does not let events through but tells them otherwise.
public record ActiveFilter(String words, Filter without) {
    /// Everything the filter of a state asks for.
    public static List<ActiveFilter> of(AppState state) {
        Filter filter = state.view().filter();
        List<ActiveFilter> active = new ArrayList<>();
        types(state)
                .ifPresent(words ->
                        active.add(new ActiveFilter(words, filter.with(Facet.TYPE, Choice.ANY))));
        filter.facets()
                .forEach((facet, choice) -> {
                    if (facet != Facet.TYPE) {
                        active.add(
                                new ActiveFilter(
                                        words(facet, choice, state),
                                        filter.with(facet, Choice.ANY)));
                    }
                });
        active.addAll(others(filter));
        active.addAll(heard(state));
        filter.telling()
                .showAs()
                .forEach((event, claim) -> active.add(shownAs(event, claim, state)));
        return active;
    }

    /// What is asked for besides facets.
    private static List<ActiveFilter> others(Filter filter) {
        List<ActiveFilter> active = new ArrayList<>();
        if (!filter.text().isBlank()) {
            active.add(
                    new ActiveFilter(
                            Words.of("filter.matching", filter.text().strip()),
                            filter.withText("")));
        }
        if (filter.certainty() != Certainty.ALL) {
            active.add(
                    new ActiveFilter(
                            Words.of("filter.certainty." + filter.certainty()),
                            filter.withCertainty(Certainty.ALL)));
        }
        if (filter.area().isPresent()) {
            active.add(
                    new ActiveFilter(Words.of("filter.area"), filter.withArea(Optional.empty())));
        }
        return active;
    }

    /// Whose reports alone are told, and whose are not.
    private static List<ActiveFilter> heard(AppState state) {
        Filter filter = state.view().filter();
        Heard heard = filter.telling().heard();
        List<ActiveFilter> active = new ArrayList<>();
        if (!heard.only().isEmpty()) {
            active.add(
                    new ActiveFilter(
                            Words.of("filter.toldBy", witnesses(heard.only(), state)),
                            hearing(filter, new Heard(Set.of(), heard.without()))));
        }
        if (!heard.without().isEmpty()) {
            active.add(
                    new ActiveFilter(
                            Words.of("filter.toldWithout", witnesses(heard.without(), state)),
                            hearing(filter, new Heard(heard.only(), Set.of()))));
        }
        return active;
    }

    private static Filter hearing(Filter filter, Heard heard) {
        return filter.withTelling(filter.telling().withHeard(heard));
    }

    /// One source by its name and date; several by whom they relay, each once.
    private static String witnesses(Set<String> ids, AppState state) {
        Map<String, Source> known = state.index().catalogue().sources();
        Function<Source, String> name = ids.size() == 1 ? SourceWords::brief : Source::witness;
        return listed(
                ids.stream()
                        .sorted()
                        .map(id -> Optional.ofNullable(known.get(id)).map(name).orElse(id))
                        .distinct()
                        .toList(),
                "words.and");
    }

    private static ActiveFilter shownAs(String id, String claim, AppState state) {
        Filter filter = state.view().filter();
        Catalogue catalogue = state.index().catalogue();
        Telling telling = filter.telling().showingAs(id, Optional.empty());
        Optional<Event> event = catalogue.findEvent(id);
        String words =
                event.flatMap(known ->
                                known.claim(claim).map(said -> words(known, said, catalogue)))
                        .orElse(Words.of("filter.shownOtherwise"));
        return new ActiveFilter(words, filter.withTelling(telling));
    }

    private static String words(Event event, Claim claim, Catalogue catalogue) {
        return Words.of("filter.shownAs", event.title(), SourceWords.brief(claim, catalogue));
    }

    private static String words(Facet facet, Choice choice, AppState state) {
        List<String> parts = new ArrayList<>();
        if (!choice.included().isEmpty()) {
            parts.add(FacetWords.phrase(facet, names(facet, choice.included(), state)));
        }
        if (!choice.excluded().isEmpty()) {
            String out = names(facet, choice.excluded(), state);
            parts.add(Words.of("filter.not", FacetWords.phrase(facet, out)));
        }
        return String.join(", ", parts);
    }

    private static String names(Facet facet, Set<String> values, AppState state) {
        List<String> names =
                new TreeSet<>(values)
                        .stream()
                                .map(value ->
                                        FacetWords.of(
                                                facet,
                                                value,
                                                state.index().catalogue(),
                                                state.view().language()))
                                .toList();
        return listed(names, "words.or");
    }

    /// `only shipments and visits`, `without votes`; empty if all types are shown.
    private static Optional<String> types(AppState state) {
        Choice choice = state.view().filter().choice(Facet.TYPE);
        List<String> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (EventType type : state.document().project().types()) {
            boolean asked = choice.included().isEmpty() || choice.included().contains(type.id());
            boolean out = !asked || choice.excluded().contains(type.id());
            (out ? hidden : shown).add(TypeWords.plural(type).toLowerCase(Words.locale()));
        }
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        if (shown.isEmpty()) {
            return Optional.of(Words.of("filter.allHidden"));
        }
        return Optional.of(
                hidden.size() > shown.size()
                        ? Words.of("filter.only", listed(shown, "words.and"))
                        : Words.of("filter.without", listed(hidden, "words.and")));
    }

    private static String listed(List<String> things, String last) {
        return things.size() == 1
                ? things.getFirst()
                : Words.of(
                        last,
                        String.join(", ", things.subList(0, things.size() - 1)),
                        things.getLast());
    }
}
