package tumen.ui.details;

import org.jspecify.annotations.Nullable;

import tumen.claim.Aspect;
import tumen.claim.Stance;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Grade;
import tumen.model.Language;
import tumen.time.WhenWords;
import tumen.words.Words;

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

    /// One thing a claim states: `Place: Moscow`; how it differs from the event's reading, if it
    /// does.
    public record Point(Aspect of, String value, Optional<String> difference) {
        Point(Aspect of, String value) {
            this(of, value, Optional.empty());
        }

        /// What it is about, as a heading.
        public String name() {
            return Words.of("details.aspect." + of);
        }
    }

    static ClaimCard of(Claim claim, Catalogue catalogue, Language language) {
        return new ClaimCard(
                Optional.ofNullable(claim.quote()),
                Optional.ofNullable(claim.statement()),
                points(claim, catalogue, language),
                saidBy(claim, catalogue),
                Optional.ofNullable(claim.grade()));
    }

    /// The same card saying how it stands to the reading on an aspect.
    ClaimCard standing(Aspect aspect, Stance stance) {
        return stance instanceof Stance.Differs(String how)
                ? new ClaimCard(
                        quote,
                        statement,
                        points.stream()
                                .map(point ->
                                        point.of() == aspect
                                                ? new Point(aspect, point.value(), Optional.of(how))
                                                : point)
                                .toList(),
                        saidBy,
                        grade)
                : this;
    }

    private static List<Point> points(Claim claim, Catalogue catalogue, Language language) {
        List<Point> points = new ArrayList<>();
        if (!claim.places().isEmpty()) {
            String names =
                    claim.places().stream()
                            .map(place -> PlaceLine.of(catalogue.place(place), language).text())
                            .collect(Collectors.joining(", "));
            points.add(new Point(Aspect.PLACE, names));
        }
        add(points, Aspect.TIME, claim.when() == null ? null : WhenWords.brief(claim.when()));
        add(
                points,
                Aspect.ROUTE,
                claim.route() == null ? null : catalogue.route(claim.route()).names().in(language));
        add(
                points,
                Aspect.QUANTITY,
                claim.quantity() == null ? null : QuantityWords.of(claim.quantity()));
        return points;
    }

    private static void add(List<Point> points, Aspect of, @Nullable String value) {
        if (value != null) {
            points.add(new Point(of, value));
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
