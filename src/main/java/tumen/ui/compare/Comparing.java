package tumen.ui.compare;

import tumen.claim.Aspect;
import tumen.claim.Comparison;
import tumen.claim.Evidence;
import tumen.claim.SourceWords;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Source;
import tumen.state.AppState;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What sources say of one event, to be read across: a column for the reading, then one for every
/// source, those that published first before the others. Sources that make the very same claims
/// share a column.
///
/// @param rows the aspects anybody speaks on
/// @param shownAs the claim that stands in for the reading in the views
public record Comparing(
        Event event, List<Aspect> rows, List<Column> columns, Optional<Claim> shownAs) {
    /// One column; `dates` is when its sources published.
    public record Column(String heading, String dates, List<Cell> cells) {
        /// What it says of an aspect.
        List<Cell> of(Aspect aspect) {
            return cells.stream().filter(cell -> cell.aspect() == aspect).toList();
        }
    }

    /// What there is to compare of an event in a state; empty if it is not known there.
    static Optional<Comparing> of(String id, AppState state) {
        Catalogue catalogue = state.index().catalogue();
        var telling = state.view().filter().telling();
        Optional<String> standing = Optional.ofNullable(telling.showAs().get(id));
        return catalogue
                .findEvent(id)
                .flatMap(event -> telling.withShowAs(Map.of()).of(event, catalogue))
                .map(event ->
                        of(
                                event,
                                standing.flatMap(event::claim),
                                catalogue,
                                state.view().language()));
    }

    private static Comparing of(
            Event event, Optional<Claim> shownAs, Catalogue catalogue, Language language) {
        List<Column> columns = new ArrayList<>();
        columns.add(
                new Column(
                        Words.of("compare.reading"),
                        "",
                        Cell.ofReading(event, catalogue, language)));
        Comparison comparison = Comparison.of(event, catalogue);
        bySources(event, catalogue)
                .forEach((claims, sources) -> {
                    List<Cell> cells =
                            claims.stream()
                                    .flatMap(claim ->
                                            Cell.ofClaim(
                                                    claim, event, comparison, catalogue, language)
                                                    .stream())
                                    .toList();
                    columns.add(new Column(names(sources), dates(sources), cells));
                });
        List<Aspect> rows =
                Arrays.stream(Aspect.values())
                        .filter(aspect ->
                                columns.stream().anyMatch(column -> !column.of(aspect).isEmpty()))
                        .toList();
        return new Comparing(event, rows, columns, shownAs);
    }

    /// The sources of claims by what they claim, in the order of publication.
    private static Map<List<Claim>, List<Source>> bySources(Event event, Catalogue catalogue) {
        Map<List<Claim>, List<Source>> columns = new LinkedHashMap<>();
        event.claims().stream()
                .flatMap(claim -> claim.sources().stream())
                .distinct()
                .map(catalogue::source)
                .sorted(Comparator.comparingLong(Evidence::day))
                .forEach(source -> {
                    List<Claim> claims =
                            event.claims().stream()
                                    .filter(claim -> claim.sources().contains(source.id()))
                                    .toList();
                    columns.computeIfAbsent(claims, _ -> new ArrayList<>()).add(source);
                });
        return columns;
    }

    private static String names(List<Source> sources) {
        return String.join(" · ", sources.stream().map(SourceWords::name).distinct().toList());
    }

    private static String dates(List<Source> sources) {
        return String.join(" · ", sources.stream().map(SourceWords::published).distinct().toList());
    }
}
