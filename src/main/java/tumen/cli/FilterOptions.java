package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tumen.claim.Heard;
import tumen.claim.Telling;
import tumen.index.Certainty;
import tumen.index.Choice;
import tumen.index.EventIndex;
import tumen.index.Facet;
import tumen.index.Filter;
import tumen.time.Edtf;
import tumen.time.EdtfException;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/// The options that choose which events are let through, and as of when. Of a facet several values
/// may be given, any of which lets an event through; `not:` before a value keeps it out.
final class FilterOptions {
    private static final String NOT = "not:";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description =
                    "only what had become public by the end of this date, as it was told then")
    private @Nullable String asKnownOn;

    @Option(
            names = "--certainty",
            paramLabel = "all|certain|possible",
            description = "only events certainly, or only possibly, in the time shown")
    private @Nullable String certainty;

    @Option(names = "--types", split = ",", paramLabel = "TYPE", description = "only these types")
    private List<String> types = List.of();

    @Option(
            names = "--actor",
            split = ",",
            paramLabel = "ID",
            description = "only events with these actors; not:ID keeps out, here and below")
    private List<String> actors = List.of();

    @Option(names = "--place", split = ",", paramLabel = "ID", description = "only at these places")
    private List<String> places = List.of();

    @Option(
            names = "--country",
            split = ",",
            paramLabel = "CODE",
            description = "only in these countries: KP,RU")
    private List<String> countries = List.of();

    @Option(
            names = "--mode",
            split = ",",
            paramLabel = "MODE",
            description = "only with routes by sea, rail, air or road")
    private List<String> modes = List.of();

    @Option(
            names = "--source",
            split = ",",
            paramLabel = "ID",
            description = "only what rests on these sources")
    private List<String> sources = List.of();

    @Option(
            names = "--told-by",
            split = ",",
            paramLabel = "ID",
            description = "the story as these sources alone tell it; not:ID leaves one out")
    private List<String> toldBy = List.of();

    @Option(
            names = "--reliability",
            split = ",",
            paramLabel = "A..F",
            description = "only with these grades of the source; F cannot be judged")
    private List<String> reliabilities = List.of();

    @Option(
            names = "--credibility",
            split = ",",
            paramLabel = "1..6",
            description = "only with these grades of the information; 6 cannot be judged")
    private List<String> credibilities = List.of();

    @Option(names = "--tag", split = ",", paramLabel = "TAG", description = "only with these tags")
    private List<String> tags = List.of();

    @Option(
            names = "--importance",
            split = ",",
            paramLabel = "1..3",
            description = "only core (1), supporting (2) or background (3) events")
    private List<String> importances = List.of();

    @Option(
            names = "--disputed",
            paramLabel = "yes|no",
            description = "only events that claims dispute, or only others")
    private @Nullable String disputed;

    /// The filter the options make of another.
    Filter filter(EventIndex index, Filter base) {
        Filter filter = base.withTelling(telling(index, base.telling()));
        if (certainty != null) {
            filter = filter.withCertainty(certainty());
        }
        for (Map.Entry<Facet, List<String>> asked : asked().entrySet()) {
            Facet facet = asked.getKey();
            if (!asked.getValue().isEmpty()) {
                filter = filter.with(facet, choice(facet, asked.getValue(), index.values(facet)));
            }
        }
        return filter;
    }

    private Telling telling(EventIndex index, Telling base) {
        Telling dated = asKnownOn == null ? base : base.withKnownOn(knownOn(asKnownOn));
        return toldBy.isEmpty() ? dated : dated.withHeard(heard(index));
    }

    /// Whether any option lets only some events through.
    boolean isAsking() {
        return asked().values().stream().anyMatch(values -> !values.isEmpty())
                || asKnownOn != null
                || !toldBy.isEmpty()
                || certainty != null;
    }

    private Map<Facet, List<String>> asked() {
        Map<Facet, List<String>> asked = new EnumMap<>(Facet.class);
        asked.put(Facet.TYPE, types);
        asked.put(Facet.ACTOR, actors);
        asked.put(Facet.PLACE, places);
        asked.put(Facet.COUNTRY, countries);
        asked.put(Facet.MODE, modes);
        asked.put(Facet.SOURCE, sources);
        asked.put(Facet.RELIABILITY, reliabilities);
        asked.put(Facet.CREDIBILITY, credibilities);
        asked.put(Facet.TAG, tags);
        asked.put(Facet.IMPORTANCE, importances);
        asked.put(Facet.DISPUTED, disputed == null ? List.of() : List.of(disputed));
        return asked;
    }

    private Heard heard(EventIndex index) {
        Choice choice = choice(Facet.SOURCE, toldBy, index.values(Facet.SOURCE));
        return new Heard(choice.included(), choice.excluded());
    }

    private Choice choice(Facet facet, List<String> values, List<String> known) {
        Set<String> included = new HashSet<>();
        Set<String> excluded = new HashSet<>();
        for (String value : values) {
            boolean out = value.startsWith(NOT);
            String wanted = out ? value.substring(NOT.length()) : value;
            (out ? excluded : included)
                    .add(
                            known.stream()
                                    .filter(wanted::equalsIgnoreCase)
                                    .findFirst()
                                    .orElseThrow(() -> unknown(facet, wanted)));
        }
        return new Choice(included, excluded);
    }

    private ParameterException unknown(Facet facet, String value) {
        String name = facet.name().toLowerCase(Locale.ROOT);
        return wrong(
                "--%s: there is no %s %s"
                        .formatted(facet == Facet.TYPE ? "types" : name, name, value));
    }

    private OptionalLong knownOn(String date) {
        try {
            return OptionalLong.of(Edtf.parse(date).span().latestDated());
        } catch (EdtfException problem) {
            throw wrong("--as-known-on: " + problem.getMessage());
        }
    }

    private Certainty certainty() {
        return switch (certainty) {
            case null -> Certainty.ALL;
            case "all" -> Certainty.ALL;
            case "certain" -> Certainty.CERTAIN;
            case "possible" -> Certainty.POSSIBLE;
            default -> throw wrong("--certainty: write all, certain or possible");
        };
    }

    private ParameterException wrong(String words) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
    }
}
