package tumen.ui.details;

import tumen.claim.Comparison;
import tumen.claim.Connection;
import tumen.claim.Contest;
import tumen.claim.Evidence;
import tumen.claim.SourceWords;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Grade;
import tumen.model.Language;
import tumen.model.Leg;
import tumen.model.Source;
import tumen.state.AppState;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything the details pane says of one event, in words. `claims` are those that are not set
/// against others in `contests`; `originCount` counts the relays of one origin once.
public record EventSheet(
        EventType type,
        List<String> modes,
        int sourceCount,
        int originCount,
        String title,
        String when,
        Optional<String> shownAs,
        Optional<String> known,
        List<PlaceLine> places,
        List<RouteLine> routes,
        List<PaceLine> arrivals,
        List<String> quantities,
        List<String> actors,
        String summary,
        Optional<Grade> grade,
        List<ClaimCard> claims,
        List<DisputeTable> contests,
        List<SourceLine> sources,
        List<LinkLine> links) {

    /// What there is to say of an event, places named in a language.
    public static EventSheet of(Event event, AppState state) {
        Catalogue catalogue = state.index().catalogue();
        Language language = state.view().language();
        List<Contest> contests = Comparison.of(event, catalogue).contests();
        List<Claim> compared =
                contests.stream()
                        .flatMap(contest -> contest.voices().stream())
                        .map(Contest.Voice::claim)
                        .toList();
        List<SourceLine> sources = SourceLine.of(event, catalogue);
        return new EventSheet(
                catalogue.type(event.type()),
                modes(event, catalogue),
                sources.size(),
                origins(event, catalogue),
                event.title(),
                WhenWords.full(event.when()),
                shownAs(event, state),
                KnownWords.of(event, catalogue),
                event.places().stream()
                        .map(place -> PlaceLine.of(catalogue.place(place), language))
                        .toList(),
                routes(event, catalogue, language),
                arrivals(event, catalogue),
                event.quantities().stream().map(QuantityWords::of).toList(),
                event.actors().stream()
                        .map(actor -> catalogue.actor(actor).names().in(language))
                        .toList(),
                event.summary(),
                Optional.ofNullable(event.grade()),
                event.claims().stream()
                        .filter(claim -> !compared.contains(claim))
                        .map(claim -> ClaimCard.of(claim, catalogue, language))
                        .toList(),
                contests.stream()
                        .map(contest -> DisputeTable.of(contest, catalogue, language))
                        .toList(),
                sources,
                LinkLine.of(event, state));
    }

    private static int origins(Event event, Catalogue catalogue) {
        return (int) Evidence.sources(event, catalogue).map(Source::witness).distinct().count();
    }

    private static List<RouteLine> routes(Event event, Catalogue catalogue, Language language) {
        return event.routes().stream()
                .map(route -> RouteLine.of(catalogue.route(route), event, language))
                .toList();
    }

    private static List<PaceLine> arrivals(Event event, Catalogue catalogue) {
        return Connection.to(event, catalogue).stream()
                .flatMap(connection -> PaceLine.of(connection).stream())
                .toList();
    }

    /// Whose claim stands in for the reading in this state.
    private static Optional<String> shownAs(Event event, AppState state) {
        Map<String, String> claims = state.view().filter().telling().showAs();
        return Optional.ofNullable(claims.get(event.id()))
                .flatMap(event::claim)
                .map(claim -> SourceWords.brief(claim, state.index().catalogue()));
    }

    /// Whether any claim contradicts the reading.
    public boolean disputed() {
        return contests.stream().anyMatch(DisputeTable::contested);
    }

    private static List<String> modes(Event event, Catalogue catalogue) {
        Stream<Leg> legs =
                event.routes().stream().flatMap(id -> catalogue.route(id).legs().stream());
        return legs.map(leg -> Words.of("lines." + leg.mode())).distinct().toList();
    }

    static String capital(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.isEmpty()
                ? low
                : low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1);
    }
}
