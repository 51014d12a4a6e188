package tumen.index;

import tumen.claim.Telling;
import tumen.geo.GeoBounds;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.progress.Wanted;
import tumen.progress.Watch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/// What an index knows of its rows, column by column. A row is a version of an event; rows are in
/// the order of time, those of one time in the project's.
///
/// Columns are read off in the project's order, in which events lie side by side in memory, and
/// only then put in the order of time. What views are drawn by is ready at once; the other facets
/// and the texts follow in the background, or when they are asked for.
final class EventColumns {
    private static final Set<Facet> DRAWN = EnumSet.of(Facet.TYPE, Facet.MODE, Facet.DISPUTED);

    private static final int FEW = 500;

    /// How many looks at every event the watch of a build sees.
    static final int LOOKS = 2 + DRAWN.size();

    private final VersionTable versions;
    private final Times times;
    private final Pins pins;
    private final Orders orders;
    private final Map<Facet, Later<FacetColumn>> facets = new EnumMap<>(Facet.class);
    private final Later<long[]> disclosures;
    private final Later<TextIndex> texts;

    /// Reads the columns off a project.
    EventColumns(Project project, Catalogue catalogue, Watch watch) {
        VersionTable read = VersionTable.of(project.events(), catalogue, watch);
        FacetColumns now = new FacetColumns(project, catalogue, read.events(), watch);
        FacetColumns later = new FacetColumns(project, catalogue, read.events(), unwatched());
        Later<FacetColumn> standing = begun(now::standing);
        EventTimes when = EventTimes.of(read.events());
        int[] order = when.order();
        for (Facet facet : Facet.values()) {
            FacetColumns reader = DRAWN.contains(facet) ? now : later;
            facets.put(facet, new Later<>(() -> reader.of(facet).arranged(order)));
        }
        Later<Times> timed = begun(() -> new Times(when.arranged(order)));
        DRAWN.forEach(facet -> Objects.requireNonNull(facets.get(facet)).begin());
        Later<VersionTable> arranged = begun(() -> read.arranged(order));
        pins = Pins.of(project.places(), standing.get().arranged(order));
        times = timed.get();
        orders = new Orders(order.length, times.byStand, times.byEnd, pins.rows());
        versions = arranged.get();
        DRAWN.forEach(this::facet);
        disclosures = new Later<>(versions::disclosures);
        texts = new Later<>(() -> texts(project, catalogue, read, order));
    }

    private TextIndex texts(Project project, Catalogue catalogue, VersionTable read, int[] order) {
        Watch watch = unwatched();
        ClaimTexts claims = ClaimTexts.of(project.events(), catalogue, read, order, watch);
        return TextIndex.of(
                project, versions.eventOfRow(), claims, facet(Facet.TAG).values(), watch);
    }

    /// Something begun beside the current thread, unless nobody wants it any more by then.
    private static <T> Later<T> begun(Supplier<T> maker) {
        return Later.begun(
                Wanted.elsewhere(() -> {
                    Wanted.look();
                    return maker.get();
                }));
    }

    private static Watch unwatched() {
        return new Watch(Progress.UNWATCHED, 1);
    }

    /// Has everything worked out in the background that was not yet; the texts of a few events are
    /// read in a moment when they are first asked for.
    void complete() {
        disclosures.begin();
        facets.values().forEach(Later::begin);
        if (events().size() > FEW) {
            texts.begin();
        }
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
        return Objects.requireNonNull(facets.get(facet)).get();
    }

    /// The rows that are told.
    Bits told(Telling telling) {
        return versions.told(telling);
    }

    /// The nearest day after (+1) or before (-1) a day from which some row is known.
    OptionalLong disclosure(long day, int step) {
        long[] days = disclosures.get();
        int place = Arrays.binarySearch(days, day);
        int next = place >= 0 ? place + step : step > 0 ? -place - 1 : -place - 2;
        return next >= 0 && next < days.length ? OptionalLong.of(days[next]) : OptionalLong.empty();
    }

    /// Whether words can be looked for without waiting.
    boolean hasTexts() {
        return texts.isMade();
    }

    /// The rows a folded word occurs in.
    Bits saying(String word) {
        return texts.get().rows(word, this::facet);
    }

    /// The rows in whose title a folded word occurs.
    Bits titled(String word) {
        return texts.get().titled(word);
    }

    /// The rows with a pin in a box of the world.
    Bits in(GeoBounds area) {
        long[] words = Bits.words(events().size());
        pins.inside(area, row -> words[row >> 6] |= 1L << row);
        return Bits.of(events().size(), words);
    }
}
