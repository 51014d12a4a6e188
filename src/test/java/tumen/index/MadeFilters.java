package tumen.index;

import tumen.claim.Heard;
import tumen.claim.Telling;
import tumen.geo.GeoBounds;
import tumen.model.Event;
import tumen.model.Project;
import tumen.time.TimeWindow;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Makes questions to ask of an index: filters, windows and boxes at random, the same for the same
/// seed.
public final class MadeFilters {
    private final Project project;
    private final PlainLoop plain;
    private final Random random;

    public MadeFilters(Project project, long seed) {
        this.project = project;
        this.plain = new PlainLoop(project);
        this.random = new Random(seed);
    }

    public Filter filter() {
        Map<Facet, Choice> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(8) == 0) {
                facets.put(facet, choice(facet));
            }
        }
        return new Filter(
                facets,
                random.nextInt(3) == 0 ? text() : "",
                new Telling(known(), showAs(), Heard.ALL),
                List.of(Certainty.values()).get(random.nextInt(3)),
                random.nextInt(4) == 0 ? Optional.of(box()) : Optional.empty());
    }

    private OptionalLong known() {
        return random.nextInt(3) == 0
                ? OptionalLong.of(16_000 + random.nextInt(4200))
                : OptionalLong.empty();
    }

    /// A claim, often one that differs, in the place of the reading of some events.
    private Map<String, String> showAs() {
        Map<String, String> claims = new HashMap<>();
        for (int count = random.nextInt(3) * 20; count > 0; count--) {
            Event event = event();
            if (!event.claims().isEmpty()) {
                claims.put(event.id(), event.claims().getLast().id());
            }
        }
        return claims;
    }

    private Choice choice(Facet facet) {
        Set<String> included = new HashSet<>();
        Set<String> excluded = new HashSet<>();
        for (int event = 0; event < 8; event++) {
            (random.nextInt(3) == 0 ? excluded : included).addAll(plain.values(facet, event()));
        }
        return random.nextBoolean() ? new Choice(included, excluded) : Choice.without(excluded);
    }

    /// A piece or two of the text of some event.
    String text() {
        String text = plain.text(event());
        return Stream.generate(() -> piece(text))
                .limit(1 + random.nextInt(2))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private String piece(String text) {
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(5)));
    }

    public TimeWindow window() {
        double from = 16_000 + random.nextDouble() * 4200;
        double days = Math.pow(10, random.nextDouble() * 5 - 1);
        return random.nextInt(3) == 0
                ? new TimeWindow(Math.floor(from), Math.floor(from) + Math.ceil(days))
                : new TimeWindow(from - days / 2, from + days / 2);
    }

    GeoBounds box() {
        double west = random.nextDouble() * 1.5 - 0.5;
        double north = 0.2 + random.nextDouble() * 0.25;
        return new GeoBounds(
                west, north, west + random.nextDouble() * 0.5, north + random.nextDouble() * 0.2);
    }

    private Event event() {
        List<Event> events = project.events();
        return events.get(random.nextInt(events.size()));
    }
}
