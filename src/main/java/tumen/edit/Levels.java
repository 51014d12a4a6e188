package tumen.edit;

import org.jspecify.annotations.Nullable;

import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.Release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Edits of whom a project's things may be shown to.
public final class Levels {
    private Levels() {}

    /// The project with other levels and labels; `renamed` says how levels are called now that
    /// briefings were released to and claims carry, by what they were called.
    public static Project put(Project project, Release release, Map<String, String> renamed) {
        Project put =
                project.withRelease(release)
                        .withBriefings(
                                project.briefings().stream()
                                        .map(briefing -> called(briefing, renamed))
                                        .toList());
        boolean same =
                renamed.entrySet().stream()
                        .allMatch(level -> level.getKey().equals(level.getValue()));
        return same
                ? put
                : put.withEvents(
                        put.events().stream().map(event -> called(event, renamed)).toList());
    }

    private static Event called(Event event, Map<String, String> renamed) {
        if (event.claims().stream().allMatch(claim -> claim.release() == null)) {
            return event;
        }
        List<Claim> claims = event.claims().stream().map(claim -> called(claim, renamed)).toList();
        return event.withEvidence(event.sources(), claims, event.disputes());
    }

    private static Claim called(Claim claim, Map<String, String> renamed) {
        @Nullable String level = claim.release();
        return level == null ? claim : claim.withRelease(renamed.getOrDefault(level, level));
    }

    private static Briefing called(Briefing briefing, Map<String, String> renamed) {
        @Nullable String level = briefing.release();
        return level == null ? briefing : briefing.withRelease(renamed.getOrDefault(level, level));
    }

    /// The release without labels of things that are gone.
    static Project without(Project project, Set<String> events, Set<String> sources) {
        return project.withRelease(project.release().without(events, sources));
    }

    /// The project with the label of one event on another as well.
    static Project labelledAlike(Project project, String event, String other) {
        Release release = project.release();
        String label = release.events().get(event);
        if (label == null) {
            return project;
        }
        SortedMap<String, String> events = new TreeMap<>(release.events());
        events.put(other, label);
        return project.withRelease(release.withLabels(events, release.sources()));
    }
}
