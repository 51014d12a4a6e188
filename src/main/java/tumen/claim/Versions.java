package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All the ways one event was or may be told: a version for every day on which something new was
/// said of it, the last being the event as the editor has it, and beside each a version for every
/// claim that can stand in for the reading.
public final class Versions {
    private Versions() {}

    /// The versions of an event; those without a claim standing in follow each other without a gap.
    public static List<Version> of(Event event, Catalogue catalogue) {
        List<Version> told = told(event, catalogue);
        if (event.claims().isEmpty()) {
            return told;
        }
        List<Version> versions = new ArrayList<>(told.size());
        for (Version version : told) {
            versions.add(version);
            addShownAs(version, versions);
        }
        return versions;
    }

    private static List<Version> told(Event event, Catalogue catalogue) {
        if (event.claims().isEmpty() && event.sources().size() == 1) {
            return List.of(whole(event, oneReport(event, catalogue)));
        }
        long[] days = days(event, catalogue);
        if (days.length == 0) {
            return List.of(whole(event, Evidence.NEVER));
        }
        Knowledge knowledge = new Knowledge(event, catalogue);
        List<Version> versions = new ArrayList<>();
        for (int day = 0; day < days.length - 1; day++) {
            long from = days[day];
            long until = days[day + 1];
            knowledge
                    .on(from)
                    .map(known -> new Version(known, from, until, Optional.empty()))
                    .ifPresent(versions::add);
        }
        versions.add(whole(event, days[days.length - 1]));
        return versions;
    }

    /// The day from which an event can be known that one report tells of.
    private static long oneReport(Event event, Catalogue catalogue) {
        return Math.max(
                Evidence.day(catalogue.source(event.sources().getFirst())),
                event.when().span().earliest());
    }

    private static Version whole(Event event, long from) {
        return new Version(event, from, Evidence.NEVER, Optional.empty());
    }

    /// The days on which something changes: something was said, or the event's time came.
    private static long[] days(Event event, Catalogue catalogue) {
        long first = Evidence.firstDay(event, catalogue);
        if (first == Evidence.NEVER) {
            return new long[0];
        }
        long[] said = Evidence.days(event, catalogue);
        long[] days = Arrays.copyOf(said, said.length + 1);
        days[said.length] = Math.max(first, event.when().span().earliest());
        Arrays.sort(days);
        int count = 0;
        for (long day : days) {
            if (day != Evidence.NEVER && (count == 0 || days[count - 1] != day)) {
                days[count++] = day;
            }
        }
        return Arrays.copyOf(days, count);
    }

    private static void addShownAs(Version version, List<Version> versions) {
        for (Claim claim : version.event().claims()) {
            Stated stated = Stated.of(claim);
            if (stated.changes(version.event())) {
                versions.add(
                        new Version(
                                stated.over(version.event()),
                                version.from(),
                                version.until(),
                                Optional.of(claim.id())));
            }
        }
    }
}
