package tumen.ui.compare;

import org.jspecify.annotations.Nullable;

import tumen.claim.Aspect;
import tumen.claim.Comparison;
import tumen.claim.Stance;
import tumen.claim.Stated;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Language;
import tumen.time.Edtf;
import tumen.time.WhenWords;
import tumen.ui.details.QuantityWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one column says of one aspect.
///
/// @param stance how it stands to the reading; silent for the reading itself
/// @param grade of the claim, such as `B2`
/// @param standIn the claim's id if it can stand in for the reading
public record Cell(
        Aspect aspect,
        String text,
        Stance stance,
        Optional<String> grade,
        Optional<String> standIn) {
    static List<Cell> ofReading(Event event, Catalogue catalogue, Language language) {
        Stream<Cell> routes =
                event.routes().stream()
                        .map(route -> reading(Aspect.ROUTE, route(route, catalogue, language)));
        Stream<Cell> amounts =
                event.quantities().stream()
                        .map(amount -> reading(Aspect.QUANTITY, QuantityWords.of(amount)));
        return Stream.of(
                        Stream.of(reading(Aspect.TIME, WhenWords.brief(event.when()))),
                        places(event.places(), catalogue, language).stream()
                                .map(places -> reading(Aspect.PLACE, places)),
                        routes,
                        amounts,
                        Stream.of(reading(Aspect.STATEMENT, event.summary())))
                .flatMap(cells -> cells)
                .filter(cell -> !cell.text().isEmpty())
                .toList();
    }

    static List<Cell> ofClaim(
            Claim claim,
            Event event,
            Comparison comparison,
            Catalogue catalogue,
            Language language) {
        Optional<String> standIn =
                Optional.of(claim.id()).filter(_ -> Stated.of(claim).changes(event));
        Optional<String> grade = Optional.ofNullable(claim.grade()).map(given -> given.code());
        List<Cell> cells = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            said(claim, aspect, catalogue, language)
                    .ifPresent(text ->
                            cells.add(
                                    new Cell(
                                            aspect,
                                            text,
                                            comparison.stance(claim, aspect),
                                            grade,
                                            aspect == Aspect.STATEMENT
                                                    ? Optional.empty()
                                                    : standIn)));
        }
        return cells;
    }

    private static Cell reading(Aspect aspect, String text) {
        return new Cell(aspect, text, new Stance.Silent(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> said(
            Claim claim, Aspect aspect, Catalogue catalogue, Language language) {
        return switch (aspect) {
            case TIME ->
                    Optional.ofNullable(claim.when()).map((Edtf when) -> WhenWords.brief(when));
            case PLACE -> places(claim.places(), catalogue, language);
            case ROUTE ->
                    Optional.ofNullable(claim.route())
                            .map((String route) -> route(route, catalogue, language));
            case QUANTITY -> Optional.ofNullable(claim.quantity()).map(QuantityWords::of);
            case STATEMENT -> words(claim.quote(), claim.statement());
        };
    }

    private static Optional<String> words(@Nullable String quote, @Nullable String statement) {
        String words =
                Stream.of(quote == null ? null : "“" + quote + "”", statement)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private static Optional<String> places(
            List<String> ids, Catalogue catalogue, Language language) {
        String names =
                ids.stream()
                        .map(id -> catalogue.place(id).names().in(language))
                        .collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    private static String route(String id, Catalogue catalogue, Language language) {
        return catalogue.route(id).names().in(language);
    }
}
