package tumen.index;

import org.jspecify.annotations.Nullable;

import tumen.claim.Evidence;
import tumen.claim.Telling;
import tumen.claim.Version;
import tumen.claim.Versions;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.progress.Wanted;
import tumen.progress.Watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The versions of a project's events, one to a row: which event, and from when until when it is
/// told so.
final class VersionTable {
    private static final int EVENTS_OF_CHUNK = 4096;

    private final Event[] events;
    private final int[] eventOfRow;
    private final long[] knownFrom;
    private final long[] knownUntil;
    private final @Nullable String[] shownAs;

    /// Room for so many rows.
    private VersionTable(int rows) {
        events = new Event[rows];
        eventOfRow = new int[rows];
        knownFrom = new long[rows];
        knownUntil = new long[rows];
        shownAs = new @Nullable String[rows];
    }

    /// The versions of all events, in the project's order.
    static VersionTable of(List<Event> events, Catalogue catalogue, Watch watch) {
        int chunks = (events.size() + EVENTS_OF_CHUNK - 1) / EVENTS_OF_CHUNK;
        List<List<List<Version>>> told =
                IntStream.range(0, chunks)
                        .parallel()
                        .mapToObj(chunk -> told(chunk(events, chunk), catalogue, watch))
                        .toList();
        VersionTable table = new VersionTable(told.stream().mapToInt(VersionTable::size).sum());
        int row = 0;
        int event = 0;
        for (List<List<Version>> chunk : told) {
            for (List<Version> versions : chunk) {
                Wanted.each(event);
                for (Version version : versions) {
                    table.set(row++, event, version);
                }
                event++;
            }
        }
        return table;
    }

    private static List<Event> chunk(List<Event> events, int chunk) {
        int from = chunk * EVENTS_OF_CHUNK;
        return events.subList(from, Math.min(events.size(), from + EVENTS_OF_CHUNK));
    }

    /// The versions of each of neighbouring events.
    private static List<List<Version>> told(List<Event> events, Catalogue catalogue, Watch watch) {
        List<List<Version>> told = new ArrayList<>(events.size());
        for (Event event : events) {
            watch.each(told.size());
            told.add(Versions.of(event, catalogue));
        }
        return told;
    }

    private static int size(List<List<Version>> told) {
        return told.stream().mapToInt(List::size).sum();
    }

    private void set(int row, int event, Version version) {
        events[row] = version.event();
        eventOfRow[row] = event;
        knownFrom[row] = version.from();
        knownUntil[row] = version.until();
        shownAs[row] = version.shownAs().orElse(null);
    }

    /// The same rows in another order.
    VersionTable arranged(int[] order) {
        VersionTable table = new VersionTable(order.length);
        for (int row = 0; row < order.length; row++) {
            Wanted.each(row);
            int from = order[row];
            table.events[row] = events[from];
            table.eventOfRow[row] = eventOfRow[from];
            table.knownFrom[row] = knownFrom[from];
            table.knownUntil[row] = knownUntil[from];
            table.shownAs[row] = shownAs[from];
        }
        return table;
    }

    /// The events as the rows tell them.
    List<Event> events() {
        return Arrays.asList(events);
    }

    /// The place in the project of each row's event.
    int[] eventOfRow() {
        return eventOfRow;
    }

    /// The rows that are told.
    Bits told(Telling telling) {
        if (!telling.showAs().isEmpty()) {
            return Bits.where(events.length, row -> telling.tells(version(row)));
        }
        if (telling.knownOn().isEmpty()) {
            return Bits.where(
                    events.length,
                    row -> shownAs[row] == null && knownUntil[row] == Evidence.NEVER);
        }
        long day = telling.knownOn().getAsLong();
        return Bits.where(
                events.length,
                row -> shownAs[row] == null && knownFrom[row] <= day && day < knownUntil[row]);
    }

    /// The days from which some row is known, ascending, each once.
    long[] disclosures() {
        long[] days = Arrays.stream(knownFrom).filter(from -> from != Evidence.NEVER).toArray();
        Arrays.parallelSort(days);
        int count = 0;
        for (long day : days) {
            if (count == 0 || days[count - 1] != day) {
                days[count++] = day;
            }
        }
        return Arrays.copyOf(days, count);
    }

    private Version version(int row) {
        return new Version(
                events[row], knownFrom[row], knownUntil[row], Optional.ofNullable(shownAs[row]));
    }
}
