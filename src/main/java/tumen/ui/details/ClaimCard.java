package tumen.ui.details;

import org.jspecify.annotations.Nullable;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Grade;
import tumen.model.Language;
import tumen.time.WhenWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One claim: what it says in words or a quote, what it states of place, time and amount, who says
/// so and when.
public record ClaimCard(
        Optional<String> quote,
        Optional<String> statement,
        List<Point> points,
        String saidBy,
        Optional<Grade> grade) {

    /// One thing a claim states: `Place: Moscow`; `differs` if a competing claim states another.
    public record Point(String of, String value, boolean differs) {}

    static ClaimCard of(Claim claim, Catalogue catalogue, Language language) {
        return new ClaimCard(
                Optional.ofNullable(claim.quote()),
                Optional.ofNullable(claim.statement()),
                points(claim, catalogue, language),
                saidBy(claim, catalogue),
                Optional.ofNullable(claim.grade()));
    }

    ClaimCard withPoints(List<Point> others) {
        return new ClaimCard(quote, statement, others, saidBy, grade);
    }

    private static List<Point> points(Claim claim, Catalogue catalogue, Language language) {
        List<Point> points = new ArrayList<>();
        if (!claim.places().isEmpty()) {
            String names =
                    claim.places().stream()
                            .map(place -> PlaceLine.of(catalogue.place(place), language).text())
                            .collect(Collectors.joining(", "));
            points.add(new Point("Place", names, false));
        }
        add(points, "When", claim.when() == null ? null : WhenWords.brief(claim.when()));
        add(
                points,
                "Route",
                claim.route() == null ? null : catalogue.route(claim.route()).names().in(language));
        add(points, "Amount", claim.quantity() == null ? null : QuantityWords.of(claim.quantity()));
        return points;
    }

    private static void add(List<Point> points, String of, @Nullable String value) {
        if (value != null) {
            points.add(new Point(of, value, false));
        }
    }

    private static String saidBy(Claim claim, Catalogue catalogue) {
        String publishers =
                claim.sources().stream()
                        .map(source -> catalogue.source(source).publisher())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return claim.made() == null
                ? publishers
                : publishers + " · " + WhenWords.brief(claim.made());
    }
}
