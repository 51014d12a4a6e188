package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tumen.geo.GeoBounds;
import tumen.geo.WorldPoint;
import tumen.made.OddProject;
import tumen.model.Event;
import tumen.model.Project;
import tumen.time.TimeWindow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Every count, column, cell and hit of the index equals what a plain loop over all events finds,
/// for random projects, filters, windows and boxes.
class IndexAgreesWithPlainLoopTest {
    private static final int EVENTS = 2000;
    private static final Project PROJECT = OddProject.of(EVENTS, 7);
    private static final EventIndex INDEX = EventIndex.of(PROJECT);
    private static final PlainLoop PLAIN = new PlainLoop(PROJECT);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEventsWithinAWindow(long seed) {
        MadeFilters asked = new MadeFilters(PROJECT, seed);
        Filter filter = asked.filter();
        TimeWindow window = asked.window();
        List<Event> expected = PLAIN.find(filter, window);
        Shown shown = INDEX.matches(filter, window).within(window);
        assertThat(List.copyOf(shown)).isEqualTo(expected);
        assertThat(shown).hasSameSizeAs(expected);
        assertThat(INDEX.matches(filter, window).count(window)).isEqualTo(expected.size());
        assertThat(shown.rows().size()).isEqualTo(expected.size());
        assertThat(INDEX.find(filter)).containsExactlyElementsOf(PLAIN.find(filter));
        for (int place = 0; place < expected.size(); place += 1 + expected.size() / 9) {
            assertThat(shown.get(place)).isEqualTo(expected.get(place));
            assertThat(shown.indexOf(expected.get(place))).isEqualTo(place);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFirstAndTheLastDatedDay(long seed) {
        Filter filter = new MadeFilters(PROJECT, seed).filter();
        assertThat(INDEX.matches(filter).dated().stream())
                .containsExactlyElementsOf(PLAIN.dated(filter));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theColumnsOfAWindow(long seed) {
        MadeFilters asked = new MadeFilters(PROJECT, seed);
        Filter filter = asked.filter();
        TimeWindow window = asked.window();
        int columns = 1 + (int) seed * 11;
        List<Event> expected = PLAIN.find(filter, window);
        int[] counts = INDEX.matches(filter, window).counts(INDEX.columns(window, columns));
        assertThat(counts).isEqualTo(PlainLoop.columns(expected, window, columns));
        assertThat(Arrays.stream(counts).sum()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCountsOfEveryFacet(long seed) {
        MadeFilters asked = new MadeFilters(PROJECT, seed);
        Filter filter = asked.filter();
        TimeWindow window = asked.window();
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counts = new TreeMap<>(INDEX.counts(facet, filter, window));
            counts.values().removeIf(count -> count == 0);
            assertThat(counts).as("%s", facet).isEqualTo(PLAIN.counts(facet, filter, window));
        }
        INDEX.countsByType(filter, window)
                .forEach((type, count) ->
                        assertThat(count)
                                .isEqualTo(
                                        PLAIN.counts(Facet.TYPE, filter, window)
                                                .getOrDefault(type.id(), 0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCellsOfTheMap(long seed) {
        MadeFilters asked = new MadeFilters(PROJECT, seed);
        Filter filter = asked.filter();
        TimeWindow window = asked.window();
        GeoBounds box = asked.box();
        int level = (int) (seed % 22);
        Bits pins = INDEX.matches(filter, window).within(window).rows().in(Order.PIN);
        Map<String, Integer> counts = new TreeMap<>();
        INDEX.pins()
                .cells(
                        pins,
                        level,
                        box,
                        (column, row, from, to, count) -> {
                            assertThat(pins.between(from, to)).isEqualTo(count);
                            assertThat(counts.put(column + " " + row, count)).isNull();
                        });
        assertThat(counts).isEqualTo(PLAIN.cells(PLAIN.find(filter, window), level, box));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNearestPin(long seed) {
        MadeFilters asked = new MadeFilters(PROJECT, seed);
        Filter filter = asked.filter();
        TimeWindow window = asked.window();
        Random random = new Random(seed);
        WorldPoint point = new WorldPoint(random.nextDouble() * 2 - 0.5, random.nextDouble() / 2);
        double reach = seed % 3 == 0 ? 1e-3 : 1;
        Bits pins = INDEX.matches(filter, window).within(window).rows().in(Order.PIN);
        OptionalInt nearest = INDEX.pins().nearest(pins, point, reach);
        double expected = PLAIN.nearest(PLAIN.find(filter, window), point);
        if (nearest.isEmpty()) {
            assertThat(expected).isGreaterThan(reach);
        } else {
            WorldPoint at = INDEX.pins().at(nearest.getAsInt());
            assertThat(pins.contains(nearest.getAsInt())).isTrue();
            assertThat(PlainLoop.distance(at, point)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theHitsOfASearchThatIsTypedOn(long seed) {
        MadeFilters asked = new MadeFilters(PROJECT, seed);
        String text = asked.text();
        Filter filter = asked.filter();
        for (int length = 1; length <= text.length(); length++) {
            String typed = text.substring(0, length);
            List<Event> expected = PLAIN.find(filter.withText(typed));
            Search search = INDEX.search(filter, typed);
            assertThat(search.size()).isEqualTo(expected.size());
            assertThat(search.first(EVENTS)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
