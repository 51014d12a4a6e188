package tumen.index;

import tumen.claim.Telling;
import tumen.geo.GeoBounds;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Project;
import tumen.progress.Watch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What an index knows of its rows, column by column. A row is a version of an event; rows are in
/// the order of time, those of one time in the project's.
///
/// Columns are read off in the project's order, in which events lie side by side in memory, and
/// only then put in the order of time.
final class EventColumns {
    private final VersionTable versions;
    private final Times times;
    private final Pins pins;
    private final Orders orders;
    private final Map<Facet, FacetColumn> facets;
    private final TextIndex texts;

    /// Reads the columns off a project.
    EventColumns(Project project, Catalogue catalogue, Watch watch) {
        VersionTable read = VersionTable.of(project.events(), catalogue, watch);
        EventTimes when = EventTimes.of(read.events());
        int[] order = when.order();
        times = new Times(when.arranged(order));
        FacetColumns reader = new FacetColumns(project, catalogue, read.events(), watch);
        pins = Pins.of(project.places(), reader.standing().arranged(order));
        orders = new Orders(order.length, times.byStand, times.byEnd, pins.rows());
        facets =
                Arrays.stream(Facet.values())
                        .parallel()
                        .collect(
                                Collectors.toConcurrentMap(
                                        facet -> facet, facet -> reader.of(facet).arranged(order)));
        versions = read.arranged(order);
        ClaimTexts claims = ClaimTexts.of(project.events(), catalogue, read, order, watch);
        texts =
                TextIndex.of(
                        project, versions.eventOfRow(), claims, facet(Facet.TAG).values(), watch);
    }

    /// The events of the rows.
    List<Event> events() {
        return versions.events();
    }

    /// When the rows are.
    Times times() {
        return times;
    }

    /// Where the rows stand.
    Pins pins() {
        return pins;
    }

    /// The orders the rows are kept in.
    Orders orders() {
        return orders;
    }

    /// The column of a facet.
    FacetColumn facet(Facet facet) {
        return Objects.requireNonNull(facets.get(facet));
    }

    /// The rows that are told.
    Bits told(Telling telling) {
        return versions.told(telling);
    }

    /// The nearest day after (+1) or before (-1) a day from which some row is known.
    OptionalLong disclosure(long day, int step) {
        return versions.disclosure(day, step);
    }

    /// The rows a folded word occurs in.
    Bits saying(String word) {
        return texts.rows(word, this::facet);
    }

    /// The rows in whose title a folded word occurs.
    Bits titled(String word) {
        return texts.titled(word);
    }

    /// The rows with a pin in a box of the world.
    Bits in(GeoBounds area) {
        long[] words = Bits.words(events().size());
        pins.inside(area, row -> words[row >> 6] |= 1L << row);
        return Bits.of(events().size(), words);
    }
}
